import type { DraftLevel, LadderDraft } from './LadderDraft';
import { isRoleTitle } from './levelWords';

/** `Team Leads` beside levels with codes or numbers: what people of several levels take on, and no level itself. */
export function markRoles(draft: LadderDraft): void {
  if (draft.own) return;
  for (const role of draft.levels) {
    if (role.kind !== undefined || role.rank !== undefined || isCounted(role) || !isRoleTitle(role.title)) continue;
    const others = draft.levels.filter(
      (level) => level !== role && (role.track === undefined || level.track === role.track),
    );
    const counted = others.filter(isCounted).length;
    if (counted < 2 || counted * 3 < others.length * 2) continue;
    role.kind = 'role';
    const text = `“${role.title}” was read as a role beside the levels: these have codes or numbers, and it has none.`;
    draft.messages.push({ code: 'value-interpreted', severity: 'info', text, place: role.place });
  }
}

const isCounted = ({ code, number }: DraftLevel): boolean => code !== undefined || number !== undefined;
