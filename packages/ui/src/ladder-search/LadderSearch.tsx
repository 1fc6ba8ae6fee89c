import * as parts from './index.parts';
import { LadderSearchRoot, type LadderSearchProps } from './LadderSearchRoot';

/**
 * A field that finds levels, competencies and statements while one types, and forgives misspelling.
 *
 * @example
 * <LadderSearch ladder={ladder} onChoose={({ noun, id }) => router.push(`/${noun}/${id}`)} />
 */
export const LadderSearch = /* @__PURE__ */ Object.assign(function LadderSearch(props: LadderSearchProps) {
  return <LadderSearchRoot {...props} />;
}, parts);
