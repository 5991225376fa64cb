import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { flattenCodes } from '../../../src/domain/model/code.ts';
import type { Codebook } from '../../../src/domain/model/codebook.ts';
import { codebookChangeSchema } from '../../../src/domain/model/codebook-change.ts';
import { codedProject, stateOf } from '../../support/codebook-changes.ts';
import type { CoreProject } from '../../support/core-project.ts';
import { must } from '../../support/must.ts';

/** Codings by somebody, or a change of the codebook; `picks` choose among what there is by then. */
type Step = { readonly kind: string; readonly picks: readonly [number, number, number] };

const kinds = codebookChangeSchema.options.map(({ shape }) => shape.kind.value);
const step: fc.Arbitrary<Step> = fc.record({
  kind: fc.oneof({ weight: 1, arbitrary: fc.constant('code') }, { weight: 3, arbitrary: fc.constantFrom(...kinds) }),
  picks: fc.tuple(fc.nat(30), fc.nat(30), fc.nat(30)),
});

function pick<T>(list: readonly T[], at: number): T | undefined {
  return list[at % Math.max(1, list.length)];
}

type Choice = { readonly id: string; readonly kind: string; readonly codes: readonly string[] };

function choicesOf({ sections }: Codebook): Choice[] {
  return sections.flatMap(({ variables }) =>
    variables.flatMap((one) =>
      'codes' in one && one.role === 'judgement'
        ? [
            {
              id: one.id,
              kind: one.kind,
              codes: flattenCodes(one.codes)
                .filter(({ code }) => code.retired === undefined)
                .map(({ code }) => code.id),
            },
          ]
        : [],
    ),
  );
}

/** A change as a file would say it; many are refused, as they would be by hand. */
function changeOf(codebook: Codebook, { kind, picks: [first, second, third] }: Step): Record<string, unknown> {
  const choices = choicesOf(codebook);
  const texts = choices.filter(({ codes }) => codes.includes('other'));
  const variable = pick(kind === 'promote-text' ? texts : choices, first) ?? { id: 'role', kind: '', codes: [] };
  const code = pick(variable.codes, second) ?? 'none-left';
  const other = pick(variable.codes, third) ?? 'none-left';
  const fresh = (letter: string): object => ({ id: `${letter}${codebook.version}`, label: `${letter}${third}` });
  return {
    kind,
    reason: 'Chance',
    variable: kind === 'add-variable' ? newVariable(codebook.version) : variable.id,
    ...{
      'rename-variable': { id: `v${codebook.version}`, label: 'Renamed' },
      'rename-code': { code, ...fresh('r') },
      'add-variable': { section: 'facts' },
      'add-code': { code: fresh('a'), parent: third % 2 === 0 ? code : undefined, position: 1 + (third % 3) },
      'move-variable': { section: second % 2 === 0 ? 'facts' : 'judgements', position: 1 + (third % 3) },
      'move-code': { code, parent: third % 3 === 0 ? null : other, position: 1 + (second % 2) },
      'merge-codes': { from: code, into: other },
      'split-code': { code, into: [fresh('x'), fresh('y')] },
      'retire-code': { code },
      'promote-text': { code: 'other', texts: ['late'], as: fresh('p') },
      'narrow-definition': { code, notWhen: `Not ${third}` },
      'widen-definition': { code, useWhen: `Also ${third}` },
      'describe-code': { code, definition: `Meaning ${third}` },
      'describe-variable': { definition: `Meaning ${third}` },
      'change-kind': { to: variable.kind === 'single' ? 'multiple' : 'single' },
    }[kind],
  };
}

function newVariable(version: number): object {
  const origin = { kind: 'ours' };
  const codes = [{ id: 'yes', label: 'Yes', origin }];
  return { kind: 'multiple', id: `n${version}`, label: 'New', role: 'judgement', origin, codes };
}

/** Takes one step; whether it was done. */
async function take(project: CoreProject, given: Step): Promise<boolean> {
  const { call, handle } = project;
  const codebook = must(await call('codebook.read', { project: handle }));
  if (given.kind === 'code') {
    const [first, second, third] = given.picks;
    const variable = pick(choicesOf(codebook), first);
    const answers = [pick(variable?.codes ?? [], second), 'other=late', 'NR'];
    const text = `case,${variable?.id ?? ''}\n${1 + (second % 3)},${pick(answers, third) ?? '-'}\n`;
    return (await project.code(pick(['Ana', 'Ben', 'Cem'], third) ?? '', text)).ok;
  }
  const change = codebookChangeSchema.parse(changeOf(codebook, given));
  return (await call('codebook.change', { project: handle, change, queue: true })).ok;
}

async function expectSound({ call, path }: CoreProject): Promise<void> {
  expect(must(await call('project.check', { file: path })).findings).toEqual([]);
}

async function revision({ call, handle }: CoreProject): Promise<number | undefined> {
  return must(await call('history.list', { project: handle, limit: 1 })).entries[0]?.seq;
}

describe('codings and changes of the codebook, whatever their order', () => {
  it('are undone step by step to the beginning and redone to the end, every state sound', async () => {
    const made = new Set<string>();
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 12 }), async (steps) => {
        const project = await codedProject();
        const { call, handle } = project;
        const seen = [await stateOf(project)];
        for (const one of steps) {
          const before = await revision(project);
          if (!(await take(project, one)) || (await revision(project)) === before) continue;
          made.add(one.kind);
          seen.push(await stateOf(project));
          await expectSound(project);
        }
        for (const state of seen.slice(0, -1).toReversed()) {
          must(await call('history.undo', { project: handle }));
          expect(await stateOf(project)).toBe(state);
          await expectSound(project);
        }
        for (const state of seen.slice(1)) {
          must(await call('history.redo', { project: handle }));
          expect(await stateOf(project)).toBe(state);
          await expectSound(project);
        }
        await call('project.close', { project: handle });
      }),
      { numRuns: 6 },
    );
    expect(made.size).toBeGreaterThan(8);
  });

  it('are each undone whole, or not at all, when one is picked from their midst', async () => {
    const outcomes = new Set<string>();
    await fc.assert(
      fc.asyncProperty(
        fc.array(step, { minLength: 3, maxLength: 8 }),
        fc.array(fc.nat(20), { minLength: 1, maxLength: 4 }),
        async (steps, picks) => {
          const project = await codedProject();
          const { call, handle } = project;
          for (const one of steps) await take(project, one);
          for (const at of picks) {
            const before = [await stateOf(project), await revision(project)];
            const undone = await call('history.undo', { project: handle, entry: 1 + (at % Number(before[1])) });
            outcomes.add(undone.ok ? 'undone' : undone.error.code);
            if (!undone.ok) expect([await stateOf(project), await revision(project)]).toEqual(before);
            await expectSound(project);
          }
          await call('project.close', { project: handle });
        },
      ),
      { numRuns: 8 },
    );
    expect([...outcomes].sort()).toEqual(['conflict', 'undone']);
  });
});
