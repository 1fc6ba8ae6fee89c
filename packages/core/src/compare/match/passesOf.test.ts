import { expect, test } from 'vitest';
import { compareVersions } from '..';
import { lexiconEn } from '../../lexicon/lexiconEn';
import type { Ladder } from '../../model/Ladder';
import { ladderOf } from '../testing/ladderOf';

/** What became of the statements that changed or moved, by their levels. */
const told = (from: Ladder, to: Ladder) =>
  compareVersions(from, to, { lexicon: lexiconEn })
    .rows.filter(({ change, moved }) => change !== 'same' || moved)
    .map(({ change, from: [was], to: [is] }) => `${change} ${was?.level ?? ''}→${is?.level ?? ''}`)
    .sort();

const stays = 'Answers for the quarterly budget of the workshop.';
const rotas = 'Draws up the rota for weekends and holidays.';
const faint = 'Swaps shifts, and keeps the rota for weekends.';

test('what is only possible gives way to what is equal, even at a new level', () => {
  const old = ladderOf({ smith: { says: [stays, rotas] } });
  const after = (text: string) => ladderOf({ smith: { says: [stays, text] }, apprentice: { says: [rotas] } });
  expect(told(old, after(faint))).toEqual(['added →smith', 'same smith→apprentice']);
  expect(told(old, after('Draws up the rota for holidays.'))).toEqual(['added →apprentice', 'reworded smith→smith']);
});

test('what another level of the track goes on saying is no doubtful rewording', () => {
  const master = { says: [rotas, 'Signs off the yearly accounts.'] };
  expect(
    told(ladderOf({ smith: { says: [stays, rotas] }, master }), ladderOf({ smith: { says: [stays, faint] }, master })),
  ).toEqual(['added →smith', 'removed smith→']);
});

test('what a level dropped has moved to another track only where that says the same, and is not new', () => {
  const smith = (says: string[]) => ({ track: 'forge', says });
  const clerk = (...says: string[]) => ({ track: 'office', says: ['Files the letters.', ...says] });
  const old = ladderOf({ smith: smith([stays, rotas]), clerk: clerk() });
  const alike = clerk('Draws up the rota for holidays, and the lists of visitors.');
  expect(told(old, ladderOf({ smith: smith([stays]), clerk: alike }))).toEqual(['added →clerk', 'removed smith→']);
  expect(told(old, ladderOf({ smith: smith([stays]), clerk: clerk(rotas) }))).toEqual(['same smith→clerk']);
  expect(
    told(ladderOf({ smith: smith([stays, rotas]) }), ladderOf({ smith: smith([stays]), clerk: clerk(rotas) })),
  ).toEqual(['added →clerk', 'added →clerk', 'removed smith→']);
});

test('what a level dropped and another goes on saying has not moved to a track that copies it', () => {
  const master = { track: 'forge', says: [rotas, 'Signs off the yearly accounts.'] };
  const files = 'Files the letters.';
  const clerk = { track: 'office', says: [files] };
  const old = ladderOf({ smith: { track: 'forge', says: [stays, rotas] }, master, clerk });
  const after = ladderOf({
    smith: { track: 'forge', says: [stays] },
    master,
    clerk: { track: 'office', says: [files, rotas] },
  });
  expect(told(old, after)).toEqual(['added →clerk', 'removed smith→']);
});

test('a renamed track is no other track', () => {
  const reworded = 'Draws up the rota for weekends and holidays, and the lists of visitors.';
  const old = ladderOf({ smith: { track: 'forge', says: [stays, rotas] } });
  const after = ladderOf({ smith: { track: 'metal', says: [stays] }, master: { track: 'metal', says: [reworded] } });
  expect(told(old, after)).toEqual(['reworded smith→master']);
});

test('what a level dropped and another goes on saying has not moved to a new level', () => {
  const master = { says: [rotas, 'Signs off the yearly accounts.'] };
  const old = ladderOf({ smith: { says: [stays, rotas] }, master });
  const after = { smith: { says: [stays] }, master };
  expect(told(old, ladderOf({ ...after, apprentice: { says: [rotas] } }))).toEqual([
    'added →apprentice',
    'removed smith→',
  ]);
});

test('what moved word for word within its track is no rewording of what its old level asks now', () => {
  const helps = (where: string) => `Helps the people who are stuck ${where} the workshop, and knows whom to ask.`;
  const files = 'Files the letters.';
  const old = ladderOf({
    smith: { says: [stays, helps('in')] },
    master: { says: [files, helps('outside')] },
    warden: { says: [rotas] },
  });
  const after = ladderOf({
    smith: { says: [stays] },
    master: { says: [files, helps('in')] },
    warden: { says: [rotas, helps('outside')] },
  });
  expect(told(old, after)).toEqual(['same master→warden', 'same smith→master']);
});

test('what a level has reworded has not moved to those that took its old words over', () => {
  const old = ladderOf({ smith: { says: [stays, rotas] }, master: { says: ['Files the letters.'] } });
  const after = ladderOf({
    smith: { says: [stays, 'Draws up the rota for holidays.'] },
    master: { says: ['Files the letters.', rotas] },
  });
  expect(told(old, after)).toEqual(['added →master', 'reworded smith→smith']);
});

test('a level goes on saying what has lost its full stop only', () => {
  const master = (text: string) => ({ says: [text, 'Signs off the yearly accounts.'] });
  const old = ladderOf({ smith: { says: [stays, rotas] }, master: master(rotas) });
  const after = ladderOf({ smith: { says: [stays, faint] }, master: master(rotas.slice(0, -1)) });
  expect(told(old, after)).toEqual(['added →smith', 'removed smith→']);
});
