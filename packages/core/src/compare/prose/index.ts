export { withProse } from './withProse';
