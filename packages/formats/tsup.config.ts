import { library } from '../../tsup.base';

export default library({
  index: 'src/index.ts',
  csv: 'src/csv/index.ts',
  html: 'src/html/index.ts',
  json: 'src/json/index.ts',
  markdown: 'src/markdown/index.ts',
  yaml: 'src/yaml/index.ts',
});
