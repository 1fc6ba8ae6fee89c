export { explainLinks } from './explainLinks';
