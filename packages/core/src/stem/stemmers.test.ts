import { expect, test } from 'vitest';
import { compareVersions } from '../compare';
import type { Ladder } from '../model/Ladder';
import { stemEnglish } from './stemEnglish';
import { stemFrench } from './stemFrench';
import { stemGerman } from './stemGerman';
import { stemPortuguese } from './stemPortuguese';
import { stemSpanish } from './stemSpanish';

test.each([
  ['English', stemEnglish, ['prioritise', 'prioritize', 'prioritisation', 'prioritizing']],
  ['English', stemEnglish, ['mentor', 'mentors', 'mentored', 'mentoring']],
  ['Portuguese', stemPortuguese, ['planejar', 'planejamento', 'planejamentos', 'planejando', 'planejado']],
  ['Portuguese', stemPortuguese, ['decisão', 'decisões']],
  ['Spanish', stemSpanish, ['colaborar', 'colaboración', 'colaboraciones', 'colaborando', 'colaborador']],
  ['Spanish', stemSpanish, ['técnico', 'técnica', 'técnicos', 'técnicas', 'técnicamente']],
  ['German', stemGerman, ['planen', 'plante', 'Planung', 'Planungen'].map((word) => word.toLowerCase())],
  ['German', stemGerman, ['fähigkeit', 'fähigkeiten']],
  ['French', stemFrench, ['organiser', 'organisation', 'organisations', "l'organisation", 'organisent']],
  ['French', stemFrench, ['décision', 'décisions']],
])('%s word forms count as one word', (_, stem, words) => {
  expect(new Set(words.map(stem)).size).toBe(1);
});

test.each([
  ['English', stemEnglish, ['community', 'communicate']],
  ['English', stemEnglish, ['experience', 'experiment']],
  ['English', stemEnglish, ['raise', 'rise']],
  ['Portuguese', stemPortuguese, ['plano', 'código']],
  ['Spanish', stemSpanish, ['equipo', 'equidad']],
  ['German', stemGerman, ['team', 'technik']],
  ['French', stemFrench, ['équipe', 'équité']],
])('%s words of different meaning stay apart', (_, stem, [one = '', other = '']) => {
  expect(stem(one)).not.toBe(stem(other));
});

test('a Portuguese ladder whose words only changed their forms is reworded, not new', () => {
  const version = (text: string): Ladder => ({
    format: 'ladderkit/1',
    id: 'vila',
    title: 'Vila',
    language: 'pt',
    levels: [{ id: 'e4', title: 'Sênior' }],
    expectations: [
      { id: `${text.length}`, level: 'e4', text },
      { id: 'other', level: 'e4', text: 'Revisa o código dos colegas com cuidado.' },
    ],
  });
  const before = version('Planeja entregas trimestrais.');
  const after = version('Planejamento da entrega trimestral.');
  expect(compareVersions(before, after).summary).toMatchObject({ reworded: 0, added: 1 });
  expect(compareVersions(before, after, { stemmer: stemPortuguese }).summary).toMatchObject({ reworded: 1, added: 0 });
});
