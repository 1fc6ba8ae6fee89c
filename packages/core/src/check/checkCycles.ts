import type { Message } from '../message/Message';
import type { MessageCode } from '../message/MessageCode';
import type { Ladder } from '../model/Ladder';
import type { Place } from '../model/Place';

interface Node {
  id: string;
  place?: Place | undefined;
  to: readonly string[];
}

/** Things that contain themselves: `parent` of competencies and expectations, `includes` of levels. */
export function checkCycles(ladder: Ladder): Message[] {
  const parents = (nouns: readonly { id: string; parent?: string | undefined; place?: Place | undefined }[] = []) =>
    nouns.map(({ id, parent, place }) => ({ id, place, to: parent === undefined ? [] : [parent] }));
  return [
    ...cycles(parents(ladder.competencies), 'parent-cycle', 'competency', 'parent'),
    ...cycles(parents(ladder.expectations), 'parent-cycle', 'expectation', 'parent'),
    ...cycles(
      ladder.levels.map(({ id, includes, place }) => ({ id, place, to: includes ?? [] })),
      'includes-cycle',
      'level',
      'includes',
    ),
  ];
}

/** One message a cycle, at the node of it that comes first. Depth-first without recursion, so that long chains are safe. */
function cycles(nodes: readonly Node[], code: MessageCode, noun: string, key: string): Message[] {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const done = new Set<string>();
  const messages: Message[] = [];
  for (const start of nodes) {
    const path: { node: Node; next: number }[] = [];
    const onPath = new Set<string>();
    const enter = (node: Node) => {
      path.push({ node, next: 0 });
      onPath.add(node.id);
    };
    if (!done.has(start.id)) enter(start);
    for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
      const id = top.node.to[top.next++];
      const target = id === undefined ? undefined : byId.get(id);
      if (id === undefined) {
        path.pop();
        onPath.delete(top.node.id);
        done.add(top.node.id);
      } else if (onPath.has(id)) {
        const ids = path.map(({ node }) => node.id);
        const round = [...ids.slice(ids.indexOf(id)), id].map((each) => `"${each}"`).join(' → ');
        messages.push({
          code,
          severity: 'error',
          text: `A ${noun} contains itself by \`${key}\`: ${round}.`,
          place: byId.get(id)?.place,
          hint: `Remove \`${key}\` from one of them.`,
        });
      } else if (target && !done.has(id)) enter(target);
    }
  }
  return messages;
}
