/** What Storybook says of a story beside its code. */
export interface StoryFacts {
  /** `Components/Rubric` */
  title: string;
  initialArgs: Readonly<Record<string, unknown>>;
}

/**
 * The code of a story as somebody would paste it: the component's public name, data by its name instead of in full, and what
 * a story renders itself without the words around it.
 */
export function pastableSource(code: string, { title, initialArgs }: StoryFacts): string {
  const args = Object.entries(initialArgs).filter(([, value]) => value !== undefined);
  const props = args.map(([name, value]) => printedProp(name, value));
  const own = renderedBy(code);
  if (own === undefined) return element(title.split('/').at(-1) ?? title, props);
  const given = props.filter((prop) => own.includes('{...args}') || own.includes(`args.${prop.split('=')[0]}`));
  const names = args.map(([name]) => name).filter((name) => given.some((prop) => prop === `${name}={${name}}`));
  return own
    .replaceAll(/ ?\{\.\.\.args\}/g, given.map((prop) => ` ${prop}`).join(''))
    .replaceAll(/\bargs\.(\w+)/g, '$1')
    .replace('(args)', names.length > 0 ? `({ ${names.join(', ')} })` : '()');
}

function element(name: string, props: readonly string[]): string {
  const line = [`<${name}`, ...props].join(' ');
  return line.length < 90 ? `${line} />` : `<${name}\n${props.map((prop) => `  ${prop}\n`).join('')}/>`;
}

function printedProp(name: string, value: unknown): string {
  if (value === true) return name;
  if (typeof value === 'string' && !/["\n]/.test(value)) return `${name}="${value}"`;
  return `${name}={${printed(value) ?? FUNCTIONS[name] ?? name}}`;
}

/** Longer data is called by the name of its prop. */
const LONGEST = 160;

/** What is passed in as a function, where the prop is not called so; a build leaves functions without their names. */
const FUNCTIONS: Readonly<Record<string, string>> = { compare: 'compareLevels', why: 'explainLinks' };

function printed(value: unknown): string | undefined {
  if (typeof value === 'object' && value !== null && '$$typeof' in value) return undefined;
  const json = JSON.stringify(value, undefined, 1);
  if (json === undefined || json.length > LONGEST) return undefined;
  return json
    .replaceAll(/\n\s*/g, ' ')
    .replaceAll(/\[ (.*?) \]/g, '[$1]')
    .replaceAll(/"([A-Za-z_]\w*)":/g, '$1:')
    .replaceAll(/"([^"'\\]*)"/g, "'$1'");
}

/** What a story's `render` renders, or the function that does where it needs state; `undefined` where it has none. */
function renderedBy(code: string): string | undefined {
  const [, after] = /\brender:\s*([^]*)/.exec(code) ?? [];
  if (after === undefined) return undefined;
  if (after.startsWith('function')) return dedented(after.slice(0, endOf(after, after.indexOf('{'))));
  const start = after.indexOf('=>') + 2;
  const body = after.slice(start).trimStart();
  const text = /^[({]/.test(body) ? body.slice(1, endOf(body, 0) - 1) : body.slice(0, endOf(body, -1));
  // Storybook prints small objects on several lines
  return dedented(text).replaceAll(/\{\s*\n\s*([^{}\n]+?)\s*\n\s*\}/g, '{ $1 }');
}

/** Where the bracket at `open` closes; without one, where the expression ends. */
function endOf(text: string, open: number): number {
  let depth = 0;
  for (let at = Math.max(open, 0); at < text.length; at++) {
    const letter = text.charAt(at);
    if ('([{'.includes(letter)) depth++;
    if (open < 0 && depth === 0 && (letter === ',' || letter === '}')) return at;
    if (')]}'.includes(letter) && --depth === 0 && open >= 0) return at + 1;
  }
  return text.length;
}

function dedented(text: string): string {
  const lines = text.replace(/^\n/, '').trimEnd().split('\n');
  const indents = lines
    .slice(text.startsWith('\n') ? 0 : 1)
    .flatMap((line) => (line.trim() ? [line.search(/\S/)] : []));
  const least = Math.min(...indents, Infinity);
  return lines.map((line) => (line.search(/\S/) >= least ? line.slice(least) : line)).join('\n');
}
