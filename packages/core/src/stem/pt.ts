export { stemPortuguese } from './stemPortuguese';
