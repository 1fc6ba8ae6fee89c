export { stemSpanish } from './stemSpanish';
