export { halden } from './halden';
export { marsa } from './marsa';
export { northwind1 } from './northwind1';
export { northwind2 } from './northwind2';
export { sampleFiles, type SampleName } from './sampleFiles';
