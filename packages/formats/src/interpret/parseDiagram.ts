/** A flowchart or state diagram: nodes with their labels and groups, and arrows. */
export interface Diagram {
  nodes: Map<string, { label: string; group?: string | undefined }>;
  arrows: { from: string; to: string; label?: string | undefined }[];
}

const KIND = /^\s*(?:graph|flowchart|stateDiagram(?:-v2)?)\b/m;
const NODE =
  /^\s*([\p{L}\p{N}_.-]+|\[\*\])\s*(?:\(\[(.+?)\]\)|\[\[(.+?)\]\]|\(\((.+?)\)\)|\[(.+?)\]|\((.+?)\)|\{(.+?)\}|>(.+?)\])?(?::::\w+)?\s*$/u;
const ARROW =
  /\s*(?:<?(?:--+|==+|-\.+-?)(?:\s+([^-=>|]+?)\s+)?(?:--+|==+|\.+-)?(?:>|x|o)?|<?--+>?|==+>?)(?:\|([^|]*)\|)?\s*/;
/** What arrows call a group by: it is no node. */
const GROUP_ID = /^subgraph\s+([\p{L}\p{N}_.-]+)\s*(?:\[|$)/u;
/** More lines are not read: no ladder is drawn with so many. */
const MAX_LINES = 2000;

/** Reads the source of a Mermaid diagram; undefined where it draws something else. */
export function parseDiagram(source: string): Diagram | undefined {
  if (!KIND.test(source)) return undefined;
  const diagram: Diagram = { nodes: new Map(), arrows: [] };
  const groups: (string | undefined)[] = [];
  const groupIds = new Set<string>();
  for (const raw of source.split(/\n|;/).slice(0, MAX_LINES)) {
    const line = raw.replace(/%%.*$/, '').trim();
    const group = /^(?:subgraph|state)\s+(?:[\p{L}\p{N}_-]+\s*\[\s*)?"?([^"[\]{}]+?)"?\s*\]?(?:\s*\{)?$/u.exec(
      line,
    )?.[1];
    const named = /^state\s+"([^"]+)"\s+as\s+(\S+)$/.exec(line);
    const described = /^([\p{L}\p{N}_]+)\s*:\s*(.+)$/u.exec(line);
    if (named?.[1] && named[2]) node(diagram, named[2], named[1], groups.at(-1));
    else if (group !== undefined && (line.startsWith('subgraph') || line.endsWith('{'))) {
      groups.push(group.trim() || groups.at(-1));
      groupIds.add(GROUP_ID.exec(line)?.[1] ?? '');
    } else if (line === 'end' || line === '}') groups.pop();
    else if (line.length < 500 && /--|==|-\./.test(line)) readArrows(diagram, line, groups.at(-1));
    else if (described?.[1] && described[2]) node(diagram, described[1], described[2], groups.at(-1));
    else if (!KIND.test(line) && line.length < 200) readNode(diagram, line, groups.at(-1));
  }
  for (const id of groupIds) diagram.nodes.delete(id);
  return diagram;
}

function node(diagram: Diagram, id: string, label: string | undefined, group: string | undefined): string {
  const known = diagram.nodes.get(id);
  const text = label
    ?.replace(/^"|"$/g, '')
    .replace(/<br\s*\/?>/gi, ' ')
    .trim();
  diagram.nodes.set(id, { label: text ?? known?.label ?? id, group: known?.group ?? group });
  return id;
}

function readNode(diagram: Diagram, text: string, group: string | undefined): string | undefined {
  const match = NODE.exec(text);
  const id = match?.[1];
  if (
    match === null ||
    id === undefined ||
    /^(?:classDef|class|style|click|linkStyle|direction|note|TB|TD|LR|RL|BT)$/.test(id)
  )
    return undefined;
  return node(
    diagram,
    id,
    match.slice(2).find((label) => label !== undefined),
    group,
  );
}

/** `A[Junior] -->|ready| B & C --> D`: every node before an arrow points to every one behind it. */
function readArrows(diagram: Diagram, line: string, group: string | undefined): void {
  const [body = '', label] = /^(.*?)\s*:\s*([^:]+)$/.exec(line)?.slice(1) ?? [line];
  let rest = label === undefined || /\[|\(/.test(label) ? line : body;
  let before: string[] = [];
  let said: string | undefined;
  for (let count = 0; rest !== '' && count < 50; count++) {
    const arrow = ARROW.exec(rest);
    const part = arrow ? rest.slice(0, arrow.index) : rest;
    const ids = part.split('&').flatMap((each) => readNode(diagram, each, group) ?? []);
    for (const from of before) for (const to of ids) diagram.arrows.push({ from, to, label: said });
    if (arrow === null || arrow[0] === '') return;
    before = ids;
    said = (arrow[1] ?? arrow[2])?.trim();
    rest = rest.slice(arrow.index + arrow[0].length);
  }
}
