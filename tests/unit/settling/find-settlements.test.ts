import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tableSpecificationSchema } from '../../../src/domain/model/table-specification.ts';
import type { CaseVoices } from '../../../src/domain/settling/case-voices.ts';
import { findSettlements, type Settlements } from '../../../src/domain/settling/find-settlements.ts';
import { buildDataset } from '../../../src/domain/tabulate/build-dataset.ts';
import { tabulate } from '../../../src/domain/tabulate/tabulate.ts';
import { must } from '../../support/must.ts';
import { type SmallReview, smallReview, variableOf } from '../../support/small-review.ts';

const role = variableOf('role', 'multiple', { tree: { direct: { survey: {}, panel: {} }, plan: {} } });
const type = variableOf('type', 'single', { tree: { x: {}, y: {} } });
const country = variableOf('country', 'text', { role: 'attribute' });
const later = '2026-01-02T00:00:00.000Z';
const earlier = '2026-01-01T00:00:00.000Z';

type Wish = Omit<SmallReview, 'variables'> & {
  readonly settled?: string;
  readonly waiting?: Readonly<Record<number, string[]>>;
};

/** Every coder has done every case, unless they wait. */
function found({ settled, waiting = {}, ...review }: Wish): Settlements {
  const snapshot = smallReview({ variables: [type, role, country], ...review });
  const voices = new Map(
    snapshot.cases.map(({ number }): [number, CaseVoices] => [
      number,
      { voices: Object.keys(review.codings), waiting: waiting[number] ?? [], since: later },
    ]),
  );
  return findSettlements({ snapshot, voices, settledAt: () => settled, isAsked: () => true });
}

const places = (list: readonly { case: number; variable: string }[]): string[] =>
  list.map((one) => `${one.case} ${one.variable}`);

describe('what is to be settled', () => {
  it('is what coders did not say alike, by case and then in the order of the codebook', () => {
    const all = found({
      codings: {
        ana: { role: ['survey', 'plan', 'plan'], type: ['x', 'x', ''] },
        ben: { role: ['plan', 'plan', ''], type: ['y', 'x', ''] },
      },
    });
    expect(places(all.differences)).toEqual(['1 type', '1 role']);
    expect(places(all.alike)).toEqual(['2 type', '2 role']);
    expect(places(all.sole)).toEqual(['3 role']);
  });

  it('takes a parent beside its child, and a list without codes, for what tables take them for', () => {
    const all = found({
      codings: { ana: { role: ['direct;survey', '-'] }, ben: { role: ['survey', '-'] } },
    });
    expect([all.differences, places(all.alike)]).toEqual([[], ['1 role', '2 role']]);
  });

  it('is no attribute, which has one value a case', () => {
    expect(found({ codings: { ana: { country: ['uk'] }, ben: { country: ['us'] } } }).differences).toEqual([]);
  });

  it('keeps the version of the older of two answers alike, so that younger codes stay not coded', () => {
    const [first] = found({
      codings: { ana: { type: ['x'] }, ben: { type: ['x'] } },
      versions: { ana: 3, ben: 2 },
    }).alike;
    expect(first?.codebookVersion).toBe(2);
  });

  it('tells nothing of a case that somebody has to do, and leaves excluded ones out', () => {
    const all = found({
      codings: { ana: { type: ['x', 'x', 'x'] }, ben: { type: ['y', 'y', 'y'] } },
      waiting: { 1: ['ben'] },
      statuses: ['included', 'excluded', 'undecided'],
    });
    expect(places(all.differences)).toEqual(['3 type']);
    expect(all.waiting).toEqual([{ case: 1, coders: ['ben'] }]);
  });

  it('is settled by a final answer, unless the case was coded again since and otherwise', () => {
    const codings = { ana: { type: ['x', 'x'] }, ben: { type: ['y', 'x'] } };
    const finals = { type: ['y', 'y'] };
    const fresh = found({ codings, finals, settled: later });
    expect(fresh.differences).toMatchObject([{ case: 1, settled: true }]);
    expect([fresh.alike, fresh.final]).toEqual([[], 2]);
    expect(found({ codings, finals, settled: earlier }).differences).toMatchObject([
      { case: 1, settled: false },
      { case: 2, settled: false },
    ]);
    const same = found({ codings, finals: { type: ['', 'x'] }, settled: earlier });
    expect([places(same.differences), same.final]).toEqual([['1 type'], 1]);
  });

  it('asks of a single choice that has several codes from before, even of one coder', () => {
    expect(places(found({ codings: { ana: { type: ['x;y'] } } }).differences)).toEqual(['1 type']);
  });

  it('is just what tables leave out as disputed', () => {
    const cell = fc.constantFrom('x', 'y', '-', 'NR', 'NA', '');
    const column = fc.array(cell, { minLength: 6, maxLength: 6 });
    fc.assert(
      fc.property(column, column, column, (ana, ben, eva) => {
        const codings = { ana: { type: ana }, ben: { type: ben }, eva: { type: eva } };
        const all = found({ codings });
        const snapshot = smallReview({ variables: [type, role, country], codings });
        const specification = tableSpecificationSchema.parse({ kind: 'cross', rows: { variable: 'type' } });
        const table = must(tabulate(must(buildDataset(snapshot, { kind: 'final' })), specification));
        const disputed = table.kind === 'cross' ? table.excluded.disputed : -1;
        expect(all.differences.length).toBe(disputed);
      }),
    );
  });
});
