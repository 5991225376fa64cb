import { describe, expect, it } from 'vitest';
import { flattenCodes } from '../../../src/domain/model/code.ts';
import { findVariable } from '../../../src/domain/model/codebook.ts';
import { type CodebookChange, codebookChangeSchema } from '../../../src/domain/model/codebook-change.ts';
import { ground, planned, planOf } from './support/ground.ts';

const designer = { id: 'designer', label: 'Designer' };
const into = [designer, { id: 'drafter', label: 'Drafter' }];
const texts = ['Leadership'];
const useWhen = 'They were asked twice.';
const scale = {
  kind: 'single',
  id: 'scale',
  label: 'Scale',
  role: 'judgement',
  origin: { kind: 'ours' },
  codes: [{ ...designer, origin: { kind: 'ours' }, since: 7, splitFrom: 'x', retired: 8 }],
};

type Given = Record<string, unknown> & { readonly kind: CodebookChange['kind'] };

/** A change of every kind, and what the history and the decision log say of it. */
const summaries: readonly (readonly [Given, string])[] = [
  [{ kind: 'rename-variable', label: 'Part' }, 'Renamed the variable “Role” [role] to “Part” [role]'],
  [{ kind: 'rename-code', code: 'panel', id: 'jury' }, 'Renamed the code “Panel” [panel] of role to “Panel” [jury]'],
  [{ kind: 'add-variable', section: 'process', variable: scale }, 'Added the variable “Scale” to Process'],
  [{ kind: 'add-code', code: designer }, 'Added the code “Designer” to role'],
  [{ kind: 'add-code', code: designer, parent: 'assessor' }, 'Added the code “Designer” to role under “Assessor”'],
  [{ kind: 'move-variable', position: 2 }, 'Moved the variable “Role” within Process'],
  [{ kind: 'move-variable', section: 'facts' }, 'Moved the variable “Role” to Facts'],
  [{ kind: 'move-code', code: 'panel', parent: null }, 'Moved the code “Panel” of role to the top level'],
  [{ kind: 'move-code', code: 'other', parent: 'assessor' }, 'Moved the code “Other” of role under “Assessor”'],
  [{ kind: 'merge-codes', from: 'planner', into: 'other' }, 'Merged the code “Planner” of role into “Other”'],
  [{ kind: 'split-code', code: 'panel', into }, 'Split the code “Panel” of role into “Designer”, “Drafter”'],
  [{ kind: 'retire-code', code: 'planner' }, 'Retired the code “Planner” of role'],
  [{ kind: 'retire-code', code: 'assessor' }, 'Retired the code “Assessor” of role with the codes below it'],
  [
    { kind: 'promote-text', code: 'other', texts, as: designer },
    'Made the code “Designer” of role from the text “Leadership” of “Other”',
  ],
  [{ kind: 'narrow-definition', code: 'panel', useWhen }, 'Narrowed the definition of “Panel” of role'],
  [{ kind: 'widen-definition', code: 'panel', useWhen }, 'Widened the definition of “Panel” of role'],
  [{ kind: 'describe-code', code: 'panel', useWhen }, 'Described the code “Panel” of role anew: use when'],
  [{ kind: 'describe-variable', note: 'Read twice.' }, 'Described the variable “Role” anew: note'],
  [{ kind: 'change-kind', variable: 'type', to: 'multiple' }, 'Changed “Type” to several codes a case'],
];

const refusal = (change: Given, from = ground()): string => {
  const result = planned(change, from);
  return result.ok ? 'made' : `${result.error.code}: ${result.error.message}`;
};

describe('a change of any kind', () => {
  it.each(summaries)('%j is told in a sentence', (change, summary) => {
    expect(planOf(change).summary).toBe(summary);
  });

  it('is one of those that a file can ask for', () => {
    const kinds = codebookChangeSchema.options.map(({ shape }) => shape.kind.value);
    expect(new Set(summaries.map(([{ kind }]) => kind))).toEqual(new Set(kinds));
  });

  it.each(summaries.filter(([{ kind }]) => kind !== 'add-variable').map(([change]) => change))(
    'does not find a variable that is not there, and names those that are: %j',
    (change) => {
      expect(refusal({ ...change, variable: 'nothing' })).toMatch(/^not-found: .*nothing.*place, role, type/u);
    },
  );

  it.each<Given>([
    { kind: 'rename-code', code: 'nobody', label: 'X' },
    { kind: 'add-code', code: designer, parent: 'nobody' },
    { kind: 'move-code', code: 'nobody', parent: null },
    { kind: 'move-code', code: 'panel', parent: 'nobody' },
    { kind: 'merge-codes', from: 'nobody', into: 'panel' },
    { kind: 'merge-codes', from: 'panel', into: 'nobody' },
    { kind: 'split-code', code: 'nobody', into },
    { kind: 'retire-code', code: 'nobody' },
    { kind: 'promote-text', code: 'nobody', texts, as: designer },
    { kind: 'promote-text', code: 'other', texts, as: designer, parent: 'nobody' },
    { kind: 'narrow-definition', code: 'nobody', useWhen },
    { kind: 'widen-definition', code: 'nobody', useWhen },
    { kind: 'describe-code', code: 'nobody', useWhen },
  ])('does not find a code that is not there, and names those that are: %j', (change) => {
    expect(refusal(change)).toMatch(/^not-found: .*“nobody”.*planner, assessor, survey, panel, other/u);
  });

  it.each<Given>([
    { kind: 'add-code', code: designer, parent: 'assessor' },
    { kind: 'move-code', code: 'other', parent: 'assessor' },
    { kind: 'merge-codes', from: 'planner', into: 'assessor' },
    { kind: 'split-code', code: 'assessor', into },
    { kind: 'retire-code', code: 'assessor' },
    { kind: 'promote-text', code: 'other', texts, as: designer, parent: 'assessor' },
    { kind: 'narrow-definition', code: 'assessor', useWhen },
    { kind: 'widen-definition', code: 'assessor', useWhen },
  ])('puts nothing under a retired code and does nothing more to it: %j', (change) => {
    const retired = ground({ codebook: planOf({ kind: 'retire-code', code: 'assessor' }).codebook });
    expect(refusal(change, retired)).toMatch(/^conflict: .*“assessor”.*version 2/u);
  });

  it.each<Given>([
    { kind: 'add-code', code: { id: 'panel', label: 'X' } },
    { kind: 'rename-code', code: 'planner', id: 'panel' },
    { kind: 'split-code', code: 'planner', into: [designer, { id: 'panel', label: 'X' }] },
    { kind: 'split-code', code: 'planner', into: [designer, designer] },
    { kind: 'promote-text', code: 'other', texts, as: { id: 'panel', label: 'X' } },
  ])('gives no id a second time: %j', (change) => {
    expect(refusal(change)).toMatch(/^invalid-input: .*two codes with the id “(panel|designer)”/u);
  });
});

describe('the codes of a variable that comes', () => {
  const codesOf = (more: object) => {
    const codebook = planOf({ kind: 'add-variable', section: 'facts', variable: { ...scale, ...more } }).codebook;
    const variable = findVariable(codebook, 'scale');
    return variable !== undefined && 'codes' in variable ? variable.codes : [];
  };

  it('come with it, whatever its file says they were elsewhere', () => {
    const [code] = codesOf({});
    expect(code).toMatchObject({ id: 'designer', since: 2 });
    expect([code?.retired, code?.splitFrom]).toEqual([undefined, undefined]);
    expect(codesOf({ role: 'attribute' })).toMatchObject([{ id: 'designer', since: 1 }]);
  });
});

describe('a code that a change brings', () => {
  const told = {
    definition: 'Draws it up.',
    notWhen: 'Only asked.',
    aliases: ['Author'],
    freeText: true,
    examples: ['x'],
  };
  const given = { ...designer, ...told };
  const brought = (change: Given) => {
    const variable = findVariable(planOf(change).codebook, typeof change['variable'] === 'string' ? 'place' : 'role');
    const codes = variable !== undefined && 'codes' in variable ? flattenCodes(variable.codes) : [];
    return codes.find(({ code }) => code.id === 'designer')?.code;
  };
  const whole = { ...given, origin: { kind: 'ours' }, selectable: true, codes: [] };

  it.each<Given>([
    { kind: 'add-code', code: given },
    { kind: 'add-code', code: given, parent: 'panel' },
    { kind: 'promote-text', code: 'other', texts, as: given },
    { kind: 'promote-text', code: 'other', texts, as: given, parent: 'assessor' },
  ])('can be chosen from then on and is as it was given: %j', (change) => {
    expect(brought(change)).toEqual({ ...whole, since: 2 });
  });

  it('names the code that it was split from', () => {
    const split = { kind: 'split-code', into: [given, into[1]] } as const;
    expect(brought({ ...split, code: 'planner' })).toEqual({ ...whole, since: 2, splitFrom: 'planner' });
    expect(brought({ ...split, variable: 'place', code: 'rome' })).toMatchObject({ since: 2, splitFrom: 'rome' });
  });

  it('was always there where it is one of an attribute, whose other values rule it out', () => {
    expect(brought({ kind: 'add-code', variable: 'place', code: given })).toEqual({ ...whole, since: 1 });
  });
});
