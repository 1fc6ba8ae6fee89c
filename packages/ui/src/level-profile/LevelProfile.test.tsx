import type { Ladder } from '@ladderkit/core';
import type { ReactElement } from 'react';
import { describe, expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-react';
import { userEvent } from 'vitest/browser';
import '../styles/styles.css';
import { conformance } from '../internals/testing/conformance';
import { smallLadder } from '../internals/testing/smallLadder';
import { LevelProfile } from './LevelProfile';
import { ownGroups } from './profileGroups';

const ladder = smallLadder();
const [group] = ownGroups(ladder, 'l2');
const section = group?.sections[0];
const statement = section?.statements[0];
const inRoot = (part: ReactElement | false | undefined) => (
  <LevelProfile.Root ladder={ladder} level="l2">
    {part}
  </LevelProfile.Root>
);

conformance({ name: 'LevelProfile', element: (props) => <LevelProfile {...props} ladder={ladder} level="l2" /> });
conformance({ name: 'LevelProfile.Root', element: (props) => <LevelProfile.Root {...props} ladder={ladder} /> });
conformance({ name: 'LevelProfile.Head', element: (props) => inRoot(<LevelProfile.Head {...props} />) });
conformance({ name: 'LevelProfile.Steps', element: (props) => inRoot(<LevelProfile.Steps {...props} />) });
conformance({ name: 'LevelProfile.Sections', element: (props) => inRoot(<LevelProfile.Sections {...props} />) });
conformance({ name: 'LevelProfile.Inherited', element: (props) => inRoot(<LevelProfile.Inherited {...props} />) });
conformance({
  name: 'LevelProfile.Meta',
  element: (props) => inRoot(<LevelProfile.Meta {...props} meta={{ years: '2–4' }} />),
});
conformance({ name: 'LevelProfile.Notes', element: (props) => inRoot(<LevelProfile.Notes {...props} />) });
conformance({ name: 'LevelProfile.Source', element: (props) => inRoot(<LevelProfile.Source {...props} />) });
conformance({
  name: 'LevelProfile.Group',
  element: (props) =>
    inRoot(
      <>
        <LevelProfile.Head />
        {group && <LevelProfile.Group {...props} group={group} />}
      </>,
    ),
});
conformance({
  name: 'LevelProfile.Section',
  element: (props) =>
    inRoot(
      <>
        <LevelProfile.Head />
        {section && <LevelProfile.Section {...props} section={section} />}
      </>,
    ),
});
conformance({
  name: 'LevelProfile.Statement',
  element: (props) => inRoot(<ul>{statement && <LevelProfile.Statement {...props} statement={statement} />}</ul>),
});

describe('a reader of a level', () => {
  test('finds it named, and reads where it stands', async () => {
    const { getByRole, container } = await render(<LevelProfile ladder={ladder} level="l2" />);
    await expect.element(getByRole('region', { name: 'Senior Engineer L2' })).toBeVisible();
    const facts = [...container.querySelectorAll('.lk-profile-facts li')].map((fact) => fact.textContent);
    expect(facts).toEqual([
      'Technical track',
      'Rank 2, equal to Manager',
      'Also called Lead Engineer',
      'Small Ladder 2',
    ]);
  });

  test('sees its steps as positions on their scales', async () => {
    const { container } = await render(<LevelProfile ladder={ladder} level="l2" />);
    expect(container.querySelector('.lk-profile-steps [aria-current="step"]')?.textContent).toBe('Team');
  });

  test('reads what it asks by top-level competency, its sections beneath it, and nothing is lost', async () => {
    const { container, getByRole } = await render(<LevelProfile ladder={ladder} level="l2" />);
    await expect.element(getByRole('heading', { name: 'Craft', level: 3 }).first()).toBeVisible();
    await expect.element(getByRole('heading', { name: 'Delivery', level: 4 }).first()).toBeVisible();
    const groups = [...container.querySelectorAll('.lk-profile-sections > .lk-profile-group')];
    expect(
      groups.map((each) => [
        each.querySelector('h3')?.textContent,
        ...[...each.querySelectorAll('section')].map((section) => section.textContent),
      ]),
    ).toEqual([
      [
        'Craft',
        'DeliveryWork is shaped by others.Leads a feature alone.Shared with BuddiesOnly where: product teams1 exampleMoved the invoices.',
        'ReviewReach Teams',
      ],
      ['Other', 'OtherBelongs to no competency.'],
    ]);
  });

  test('reads what stands in a top-level competency itself below its title, and deeper sections with what is above them', async () => {
    const deep = {
      ...ladder,
      competencies: [...(ladder.competencies ?? []), { id: 'speed', title: 'Speed', parent: 'delivery' }],
      expectations: [
        { id: 'own', level: 'l2', competency: 'craft', text: 'Cares.' },
        { id: 'deep', level: 'l2', competency: 'speed', text: 'Is fast.' },
      ],
      notes: [],
    };
    const { container } = await render(<LevelProfile ladder={deep} level="l2" />);
    const [craft] = container.querySelectorAll('.lk-profile-group');
    const sections = [...(craft?.querySelectorAll('section') ?? [])].map((each) => each.textContent);
    expect(sections).toEqual(['Cares.', 'SpeedDeliveryIs fast.', 'ReviewReach Teams']);
  });

  test('finds details of details, and statements that detail each other', async () => {
    const circle = ['a', 'b', 'c', 'd'].map((id, i, all) => ({
      id,
      level: 'l2',
      text: `Says ${id}.`,
      parent: i < 2 ? all[1 - i] : all[i - 1],
    }));
    const { container } = await render(<LevelProfile ladder={{ ...ladder, expectations: circle }} level="l2" />);
    for (const { text } of circle) expect(container.textContent).toContain(text);
  });

  test('reads what the ladder says besides: years, pay, weights by competency, certificates', async () => {
    const meta = {
      yearsOfExperience: '2–4',
      salary: { min: 61000, max: 74500, currency: 'EUR' },
      weights: { delivery: 60, review: 40 },
      certifications: ['First aid', 'Works *safely*'],
      remote: true,
      since: 2019,
      page: 'https://example.com/l2',
      bad: 'javascript:alert(1)',
      empty: '',
      nothing: null,
    };
    const levels = ladder.levels.map((level) => (level.id === 'l2' ? { ...level, meta } : level));
    const { container, getByRole } = await render(<LevelProfile ladder={{ ...ladder, levels }} level="l2" />);
    const facts = [...container.querySelectorAll('.lk-profile-meta > div')].map((fact) =>
      [...fact.children].map(({ textContent }) => textContent),
    );
    expect(facts).toEqual([
      ['Years of experience', '2–4'],
      ['Salary', 'Min61,000Max74,500CurrencyEUR'],
      ['Weights', 'Delivery60Review40'],
      ['Certifications', 'First aidWorks safely'],
      ['Remote', 'Yes'],
      ['Since', '2019'],
      ['Page', 'https://example.com/l2'],
      ['Bad', 'javascript:alert(1)'],
    ]);
    expect(getByRole('link', { name: 'https://example.com/l2' }).elements()).toHaveLength(1);
    expect(container.querySelector('[href^="javascript"]')).toBeNull();
  });

  test('reads what the ladder says besides of a competency and of a statement', async () => {
    const facts = {
      ...ladder,
      competencies: ladder.competencies?.map((each) => ({ ...each, meta: { weight: each.id === 'craft' ? 70 : 35 } })),
      expectations: ladder.expectations.map((each) => ({ ...each, meta: { proof: 'a link' } })),
    };
    const { container } = await render(<LevelProfile ladder={facts} level="l2" />);
    expect(container.querySelector('.lk-profile-title .lk-facts')?.textContent).toBe('Weight70');
    expect(container.querySelector('#l2\\.delivery .lk-facts')?.textContent).toBe('Proofa link');
    expect(container.querySelector('.lk-profile-inherited')?.textContent).not.toContain('Weight');
  });

  test('finds what is inherited apart, each statement with the level that asks it', async () => {
    const { getByText, container } = await render(<LevelProfile ladder={ladder} level="l2" />);
    await expect.element(getByText('Also expected: 2 from Engineer')).toBeVisible();
    const inherited = [...container.querySelectorAll('.lk-profile-inherited .lk-profile-statement p')];
    expect(inherited.map((each) => each.textContent)).toEqual([
      'Finishes small tasks.from L1',
      'Returns reviews within a day.from L1',
    ]);
  });

  test('goes to the role that shares a duty', async () => {
    const { getByRole } = await render(<LevelProfile ladder={ladder} level="l2" />);
    await expect.element(getByRole('link', { name: 'Buddies' })).toHaveAttribute('href', '#buddy');
  });

  test('opens examples with the keyboard', async () => {
    const { getByText } = await render(<LevelProfile ladder={ladder} level="l2" />);
    await expect.element(getByText('Moved the invoices.')).not.toBeVisible();
    await userEvent.keyboard('{Tab}{Tab}');
    expect(document.activeElement?.textContent).toBe('1 example');
    await userEvent.keyboard('{Enter}');
    await expect.element(getByText('Moved the invoices.')).toBeVisible();
    await userEvent.keyboard(' ');
    await expect.element(getByText('Moved the invoices.')).not.toBeVisible();
  });

  test('finds the source, its lines and its licence', async () => {
    const { getByRole, container } = await render(<LevelProfile ladder={ladder} level="l2" />);
    await expect
      .element(getByRole('link', { name: 'Senior page, lines 1 to 8' }))
      .toHaveAttribute('href', 'https://example.com/senior');
    expect(container.querySelector('footer')?.textContent).toContain('MIT');
  });

  test('reads the first level when none is named', async () => {
    const { getByRole } = await render(<LevelProfile ladder={ladder} />);
    await expect.element(getByRole('heading', { name: 'Engineer L1' })).toBeVisible();
  });

  test('reads of a role beside which levels it is taken on', async () => {
    const { getByText } = await render(<LevelProfile ladder={ladder} level="buddy" />);
    await expect.element(getByText('Role beside Engineer or Senior Engineer')).toBeVisible();
  });

  test('is told in words when a level asks nothing', async () => {
    const { getByText } = await render(<LevelProfile ladder={{ ...ladder, expectations: [], notes: [] }} level="m2" />);
    await expect.element(getByText('This level asks nothing of its own.')).toBeVisible();
  });
});

describe('a page with something wrong', () => {
  test('lives on when the level does not exist, and developers are told once', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const { getByText } = await render(<LevelProfile ladder={ladder} level="l9" />);
    await expect.element(getByText('The ladder has no level "l9".')).toBeVisible();
    await render(<LevelProfile ladder={ladder} level="l9" />);
    expect(warn.mock.calls.filter(([text]) => String(text).includes('no level `l9`'))).toHaveLength(1);
    warn.mockRestore();
  });

  test('lives on when there is no ladder', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const { getByText } = await render(<LevelProfile ladder={null as unknown as Ladder} />);
    await expect.element(getByText('`ladder` is null.')).toBeVisible();
    warn.mockRestore();
  });

  test('links no source whose address could run a script', async () => {
    const hostile = { ...ladder, sources: [{ path: 'senior.md', url: 'javascript:alert(1)' }] };
    const { container } = await render(<LevelProfile ladder={hostile} level="l2" />);
    expect(container.querySelector('footer')?.textContent).toBe('Source: senior.md, lines 1 to 8');
    expect(container.querySelector('footer a')).toBeNull();
  });

  test('shows dangling scales, steps and parents as they are', async () => {
    const dangling: Ladder = {
      format: 'ladderkit/1',
      id: 'x',
      title: 'X',
      levels: [{ id: 'a', title: 'A', track: 'gone', includes: ['gone'], steps: [{ scale: 'gone', step: 'far' }] }],
      expectations: [{ id: 'e', level: 'a', text: 'Asks.', parent: 'gone', sharedWith: [{ title: 'Someone' }] }],
    };
    const { container } = await render(<LevelProfile ladder={dangling} />);
    expect(container.textContent).toContain('gone track');
    expect(container.textContent).toContain('far');
    expect(container.textContent).toContain('Asks.Shared with Someone');
  });
});
