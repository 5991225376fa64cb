import { describe, expect, it } from 'vitest';
import { recodeQueue } from '../../../src/domain/codebook-change/queue.ts';
import type { Coding } from '../../../src/domain/model/coding.ts';
import { answer, ground, planOf } from './support/ground.ts';

const into = [
  { id: 'early', label: 'Early planner' },
  { id: 'late', label: 'Late planner' },
];

/** Splits a code under version 2, then narrows another under version 3. */
function twice() {
  const split = planOf({ kind: 'split-code', code: 'planner', into });
  const narrowed = planOf(
    { kind: 'narrow-definition', code: 'survey', notWhen: 'By post.' },
    ground({ codebook: split.codebook }),
  );
  return {
    codebook: narrowed.codebook,
    codings: ground().codings.filter(({ case: number }) => number < 3),
    finalCodings: [],
    recodes: narrowed.recodes.filter(({ coder }) => coder !== null),
    reasons: new Map([[2, 'Two kinds']]),
  };
}

const shown = (codings?: readonly Coding[]): string[] =>
  recodeQueue({ ...twice(), ...(codings === undefined ? {} : { codings }) }).map(
    ({ case: number, coder, why, version }) => `${String(number)} ${coder ?? 'final'} ${why} ${String(version)}`,
  );

const again = (number: number, coder: string, codebookVersion: number): Coding[] =>
  twice().codings.map((coding) =>
    coding.case === number && coding.coder === coder ? { ...coding, codebookVersion } : coding,
  );

describe('the recode queue', () => {
  it('holds what changes named and what versions tell, by case', () => {
    expect(shown()).toEqual(['1 ana split 2', '1 ben split 2', '1 ana narrowed 3', '2 ben split 2']);
    expect(recodeQueue(twice())[0]?.reason).toBe('“Planner” was split into “Early planner”, “Late planner”: Two kinds');
  });

  it('lets a coding go when it is made again under the version that asks', () => {
    expect(shown(again(1, 'ana', 2))).toEqual(['1 ben split 2', '1 ana narrowed 3', '2 ben split 2']);
    expect(shown(again(1, 'ana', 3))).toEqual(['1 ben split 2', '2 ben split 2']);
  });

  it('has no place for a coding that is no longer there', () => {
    expect(shown([])).toEqual([]);
  });

  it('asks for no code that has been retired since', () => {
    const first = twice();
    const [early, late] = ['early', 'late'].map(
      (code) => (from: typeof first.codebook) =>
        planOf({ kind: 'retire-code', code }, ground({ codebook: from })).codebook,
    );
    const codebook = late?.(early?.(first.codebook) ?? first.codebook) ?? first.codebook;
    expect(recodeQueue({ ...first, codebook }).map(({ why }) => why)).toEqual(['narrowed']);
  });

  it('names the final coding by no coder', () => {
    const finals = ground().finalCodings.map((final) => ({ ...final, answer: answer('planner') }));
    expect(recodeQueue({ ...twice(), codings: [], finalCodings: finals, recodes: [] })).toMatchObject([
      { case: 1, coder: null, why: 'split' },
    ]);
  });
});
