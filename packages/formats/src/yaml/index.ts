export { fromYaml, type FromYamlOptions } from './fromYaml';
export { readYaml, type YamlLimits } from './readYaml';
export { toYaml } from './toYaml';
