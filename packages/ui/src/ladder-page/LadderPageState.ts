export const VIEWS = ['levels', 'rubric', 'compare', 'steps', 'changes'] as const;

export type LadderPageView = (typeof VIEWS)[number];

/** What a page shows, by ids, so that links survive edits of the ladder. What is absent is as usual. */
export interface LadderPageState {
  /** @default 'levels' */
  view?: LadderPageView | undefined;
  /** The level that is shown. */
  level?: string | undefined;
  /** The statement that is brought into view. */
  statement?: string | undefined;
  /** Show what the level asks anew, rather than all it asks. */
  onlyNew?: boolean | undefined;
  /** The track of rubric and step sizes. */
  track?: string | undefined;
  /** The competency that the rubric shows alone. */
  competency?: string | undefined;
  /** The two levels that are compared. */
  from?: string | undefined;
  to?: string | undefined;
}

const IDS = ['level', 'statement', 'track', 'competency', 'from', 'to'] as const;
const NAMES = ['view', 'onlyNew', ...IDS] as const;

/** The state in an address: in a query, or in a hash such as `#view=compare&from=e4&to=e5`. Other parameters are left alone. */
export function stateIn(query: string): LadderPageState {
  const params = new URLSearchParams(query);
  const view = VIEWS.find((each) => each === params.get('view'));
  const state: LadderPageState = { ...(view && { view }), ...(params.has('onlyNew') && { onlyNew: true }) };
  for (const name of IDS) {
    const id = params.get(name);
    if (id) state[name] = id;
  }
  return state;
}

/** The query for a state, with what else stood in the one before. */
export function queryOf(state: LadderPageState, before = ''): string {
  const params = new URLSearchParams(before);
  for (const name of NAMES) params.delete(name);
  if (state.view !== undefined) params.set('view', state.view);
  for (const name of IDS) {
    const id = state[name];
    if (id !== undefined) params.set(name, id);
  }
  if (state.onlyNew) params.set('onlyNew', '1');
  return params.toString();
}
