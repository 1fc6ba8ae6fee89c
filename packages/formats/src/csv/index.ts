export { fromCsv, type FromCsvOptions } from './fromCsv';
export { readCsv, type CsvLimits } from './readCsv';
export { toCsv, type ToCsvOptions } from './toCsv';
