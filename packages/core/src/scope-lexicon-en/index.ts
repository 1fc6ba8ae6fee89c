export { scopeLexiconEn } from './scopeLexiconEn';
