import { library } from '../../tsup.base';

export default library({
  index: 'src/index.ts',
  compare: 'src/compare/index.ts',
  'compare-async': 'src/compare/async/index.ts',
  'compare-why': 'src/compare/why/index.ts',
  crosswalk: 'src/crosswalk/index.ts',
  'lexicon-en': 'src/lexicon/index.ts',
  'stem-de': 'src/stem/de.ts',
  'stem-es': 'src/stem/es.ts',
  'stem-fr': 'src/stem/fr.ts',
  'stem-pt': 'src/stem/pt.ts',
  people: 'src/people/index.ts',
  print: 'src/print/index.ts',
  'print-changelog': 'src/print/changelog/index.ts',
  'print-html': 'src/print/toHtml.ts',
  'print-markdown': 'src/print/toMarkdown.ts',
  'print-text': 'src/print/toText.ts',
  schema: 'src/schema.ts',
  'scope-lexicon-en': 'src/scope-lexicon-en/index.ts',
  search: 'src/search/index.ts',
  text: 'src/text/index.ts',
});
