export { fromJson, type FromJsonOptions } from './fromJson';
export { readJson } from './readJson';
export { toJson } from './toJson';
