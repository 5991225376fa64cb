import { describe, expect, it } from 'vitest';
import type { ChangePlan } from '../../../src/domain/codebook-change/plan-change.ts';
import { flattenCodes } from '../../../src/domain/model/code.ts';
import { findVariable } from '../../../src/domain/model/codebook.ts';
import { isChoice } from '../../../src/domain/model/variable.ts';
import { ground, moved, planned, planOf, queue } from './support/ground.ts';

function codeOf({ codebook }: ChangePlan, id: string) {
  const variable = findVariable(codebook, 'role');
  return variable !== undefined && isChoice(variable)
    ? flattenCodes(variable.codes).find(({ code }) => code.id === id)?.code
    : undefined;
}

describe('describing anew', () => {
  it('changes what is said of a code, and no coding or count', () => {
    const plan = planOf({
      kind: 'describe-code',
      code: 'planner',
      useWhen: 'They plan.',
      colour: '#0072b2',
      aliases: ['Planners'],
    });
    expect(codeOf(plan, 'planner')).toMatchObject({ useWhen: 'They plan.', colour: '#0072b2', aliases: ['Planners'] });
    expect(plan.summary).toBe('Described the code “Planner” of role anew: use when, aliases, colour');
    expect([plan.codings, plan.finalCodings, queue(plan), moved(plan)]).toEqual([[], [], [], []]);
  });

  it('takes a text away where it is null', () => {
    const told = planOf({ kind: 'describe-code', code: 'planner', definition: 'One who plans.' });
    expect(codeOf(told, 'planner')?.definition).toBe('One who plans.');
    const { codebook } = told;
    const again = planned(
      { kind: 'describe-code', code: 'planner', definition: null },
      ground({ codebook, codings: [], finalCodings: [] }),
    );
    expect(again.ok && codeOf(again.value, 'planner')).not.toHaveProperty('definition');
  });

  it('refuses what says nothing new', () => {
    expect(planned({ kind: 'describe-code', code: 'planner' }).ok).toBe(false);
    expect(planned({ kind: 'describe-code', code: 'planner', aliases: [] }).ok).toBe(false);
    expect(planned({ kind: 'describe-code', code: 'planner', colour: null }).ok).toBe(false);
    expect(planned({ kind: 'describe-variable', variable: 'type', scale: 'nominal' }).ok).toBe(false);
  });

  it('puts a scale on a single choice, and on no other variable', () => {
    const plan = planOf({ kind: 'describe-variable', variable: 'type', scale: 'ordinal' });
    expect(findVariable(plan.codebook, 'type')).toMatchObject({ scale: 'ordinal' });
    const refused = planned({ kind: 'describe-variable', scale: 'ordinal' });
    expect(!refused.ok && refused.error.message).toBe('“role” is of kind multiple. Only a single choice has a scale.');
  });
});
