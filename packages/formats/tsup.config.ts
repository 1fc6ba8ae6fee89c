import { library } from '../../tsup.base';

export default library({
  index: 'src/index.ts',
  markdown: 'src/markdown/index.ts',
});
