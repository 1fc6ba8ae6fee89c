export { stemGerman } from './stemGerman';
