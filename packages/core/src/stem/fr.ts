export { stemFrench } from './stemFrench';
