import type { Node } from 'jsonc-parser';

/** Finds the node at a path of keys. The properties of an object are looked through once. */
export function nodeFinder() {
  const properties = new WeakMap<Node, Map<unknown, Node | undefined>>();
  const propertiesOf = (node: Node) => {
    const known =
      properties.get(node) ?? new Map(node.children?.map(({ children }) => [children?.[0]?.value, children?.[1]]));
    properties.set(node, known);
    return known;
  };
  return (root: Node, path: readonly (string | number)[]): Node | undefined => {
    let node: Node | undefined = root;
    for (const key of path)
      node = typeof key === 'number' ? node?.children?.[key] : node && propertiesOf(node).get(key);
    return node;
  };
}
