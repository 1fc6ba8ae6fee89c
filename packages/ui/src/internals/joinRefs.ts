import type { Ref } from 'react';

/** One ref that fills several: a part needs its element, and so may its user. */
export function joinRefs<Node>(...refs: (Ref<Node> | undefined)[]) {
  return (node: Node | null) => {
    for (const ref of refs) {
      if (typeof ref === 'function') ref(node);
      else if (ref) ref.current = node;
    }
  };
}
