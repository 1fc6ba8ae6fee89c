export { lexiconEn } from './lexiconEn';
