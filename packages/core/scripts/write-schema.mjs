// Writes the JSON Schemas of the documents to dist: that of the ladder from the built schemas, with the doc comments of src/model as
// descriptions, those of crosswalks and comparisons from their types. Editors complete and explain with them what is written by
// hand, and other programs check what they exchange.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import * as z from 'zod/mini';
import * as nouns from '../dist/schema.js';
import { schemaOfInterface } from './schemaOfInterface.mjs';

const model = new URL('../src/model/', import.meta.url);
const words = descriptions();
const names = new Map(
  Object.entries(nouns).flatMap(([name, schema]) => (typeof schema === 'object' ? [[schema, name]] : [])),
);
for (const [schema, id] of names) z.globalRegistry.add(schema, { id });

const schema = z.toJSONSchema(nouns.Ladder, {
  reused: 'ref',
  override({ zodSchema, jsonSchema }) {
    const noun = names.get(zodSchema);
    delete jsonSchema.id;
    if (noun === 'Id') jsonSchema.pattern = '^[^\\s#]+$';
    if (noun && words.has(noun)) jsonSchema.description = words.get(noun);
    for (const [key, property] of Object.entries(jsonSchema.properties ?? {})) {
      const description = words.get(`${noun}.${key}`);
      if (description) property.description = description;
      if (noun === 'Place' && property.type === 'number') Object.assign(property, { type: 'integer', minimum: 1 });
    }
  },
});
write('ladder', { ...schema, title: 'Ladderkit ladder document' });
for (const [name, file, type] of [
  ['crosswalk', 'crosswalk/Crosswalk.ts', 'Crosswalk'],
  ['comparison', 'compare/Comparison.ts', 'Comparison'],
])
  write(name, schemaOfInterface(new URL(`../src/${file}`, import.meta.url), type, `Ladderkit ${name} document`));

function write(name, document) {
  writeFileSync(new URL(`../dist/${name}.schema.json`, import.meta.url), `${JSON.stringify(document, null, 2)}\n`);
}

/** `Level` and `Level.rank` → the doc comment above the schema or its key. */
function descriptions() {
  const found = new Map();
  for (const file of readdirSync(model).filter((name) => /^[A-Z]\w*\.ts$/.test(name))) {
    let noun = '';
    for (const [, comment, exported, key] of readFileSync(new URL(file, model), 'utf8').matchAll(
      /(?:\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*)?(?:export const (\w+) =|^ {2}(\w+): )/gm,
    )) {
      if (exported) noun = exported;
      const text = comment
        ?.replace(/^\s*\* ?/gm, ' ')
        .replace(/\s+/g, ' ')
        .trim();
      if (text) found.set(key ? `${noun}.${key}` : noun, text);
    }
  }
  return found;
}
