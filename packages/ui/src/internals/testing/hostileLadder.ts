import type { Ladder } from '@ladderkit/core';
import { XSS_VECTORS } from './xssVectors';

/** A ladder in which every field that holds text holds one that attacks. Two of them with another `from` differ in every text. */
export function hostileLadder(from = 0): Ladder {
  let next = from;
  const attack = () => XSS_VECTORS[next++ % XSS_VECTORS.length] ?? '';
  // ids hold no white space and no number sign
  const idOf = (name: string) => `${name}"><img/src=x/onerror=alert(1)>'onmouseover='alert(1)`;
  const meta = () => ({ years: attack(), salary: attack(), weight: 1 });
  const place = { path: '"><img src=x onerror=alert(1)>.md', line: 1, column: 1 };
  const levels = ['l1', 'l2', 'l3', 'm2'].map((name, i) => ({
    id: idOf(name),
    title: attack(),
    code: attack(),
    aliases: [attack()],
    track: idOf(name.startsWith('m') ? 'management' : 'technical'),
    rank: Number(name.slice(1)),
    summary: attack(),
    includes: i === 1 ? [idOf('l1')] : [],
    steps: ['reach', 'depth', 'horizon'].map((scale) => ({ scale: idOf(scale), step: idOf(`${scale}${(i % 3) + 1}`) })),
    place,
    meta: meta(),
  }));
  const competencies = ['craft', 'delivery', 'people'].map((name, i) => ({
    id: idOf(name),
    title: attack(),
    aliases: [attack()],
    summary: attack(),
    ...(i > 0 && { parent: idOf('craft') }),
    meta: meta(),
  }));
  const texts = XSS_VECTORS.map((_, i) => XSS_VECTORS[(i + from) % XSS_VECTORS.length] ?? '');
  return {
    format: 'ladderkit/1',
    id: idOf('hostile'),
    title: attack(),
    version: attack(),
    language: '"><script>alert(1)</script>',
    summary: attack(),
    sources: [
      { path: place.path, title: attack(), url: 'javascript:alert(1)', licence: attack() },
      { path: 'other.md', title: attack(), url: 'https://a.test/"onmouseover="alert(1)', licence: attack() },
    ],
    tracks: ['technical', 'management'].map((name) => ({
      id: idOf(name),
      title: attack(),
      summary: attack(),
      ranks: 'shared' as const,
    })),
    scales: ['reach', 'depth', 'horizon'].map((name) => ({
      id: idOf(name),
      title: attack(),
      steps: [1, 2, 3].map((rank) => ({ id: idOf(`${name}${rank}`), title: attack(), summary: attack(), rank })),
    })),
    levels: [
      ...levels,
      { id: idOf('role'), title: attack(), code: attack(), kind: 'role', beside: [idOf('l1')], summary: attack() },
    ],
    competencies,
    expectations: levels.flatMap((level, i) =>
      texts.map((text, j) => ({
        id: idOf(`${i}.${j}`),
        level: level.id,
        competency: competencies[(i + j) % competencies.length]?.id ?? '',
        text: `${text} ${i} ${XSS_VECTORS[(i * 7 + j) % XSS_VECTORS.length] ?? ''}`,
        ...(j % 9 === 0 && { kind: 'example' as const }),
        sharedWith: [{ title: attack(), level: idOf('role') }, { title: attack() }],
        appliesTo: attack(),
        place,
      })),
    ),
    notes: levels.flatMap(({ id }) => [
      { kind: 'note' as const, text: XSS_VECTORS.join('\n\n'), level: id },
      { kind: 'summary' as const, text: `- ${attack()}\n- ${attack()}`, level: id, competency: idOf('craft') },
    ]),
    meta: meta(),
  };
}
