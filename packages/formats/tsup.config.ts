import { library } from '../../tsup.base';

export default library(
  {
    index: 'src/index.ts',
    csv: 'src/csv/index.ts',
    files: 'src/files/index.ts',
    html: 'src/html/index.ts',
    json: 'src/json/index.ts',
    markdown: 'src/markdown/index.ts',
    yaml: 'src/yaml/index.ts',
  },
  {
    // its `main` is UMD, which bundlers for Node cannot follow: its ES modules go into ours (THIRD-PARTY.md)
    noExternal: ['jsonc-parser'],
    esbuildOptions: (options) => {
      options.mainFields = ['module', 'main'];
    },
  },
);
