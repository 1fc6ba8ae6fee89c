export { changedSentences } from './changedSentences';
export { withProse } from './withProse';
