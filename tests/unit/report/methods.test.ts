import { describe, expect, it } from 'vitest';
import { type HistoryEntry, historyEntrySchema } from '../../../src/domain/model/history.ts';
import { methodsOf } from '../../../src/domain/report/methods.ts';
import { fullReview } from '../../store/support/full-review.ts';

const review = fullReview();
const bare = {
  ...review,
  cases: [],
  codings: [],
  codebookChanges: [],
  rounds: [],
  finalCodings: [],
  documents: [],
  project: { uuid: review.project.uuid, title: 'Bare', created: review.project.created },
};

function entry(seq: number, more: Partial<HistoryEntry>): HistoryEntry {
  return historyEntrySchema.parse({
    seq,
    uuid: '0192d3b4-0000-7000-8000-000000000001',
    kind: 'import',
    at: '2026-02-05T23:59:00.000Z',
    by: 'import',
    words: 'Imported list.csv: 2 cases new, 0 updated',
    ...more,
  });
}

type Ground = Omit<Parameters<typeof methodsOf>[0], 'language'>;
const text = (ground: Ground): string => methodsOf({ ...ground, language: 'en' }).join('\n');

describe('the methods of a review', () => {
  it('say nothing of what never happened', () => {
    expect(methodsOf({ review: bare, entries: [], language: 'en' })).toEqual([
      'The review holds 0 cases.',
      expect.stringMatching(/^The codebook “.*” \(version \d+\) has \d+ variables, \d+ of them judgements\.$/u),
    ]);
  });

  it('tell imports with their day in the order in which they came, and leave out what was undone', () => {
    const entries = [
      entry(9, { words: 'Imported more.csv: 1 case new, 0 updated', at: '2026-03-01T00:00:00.000Z' }),
      entry(2, {}),
    ];
    expect(text({ review: bare, entries })).toContain(
      'Imported list.csv: 2 cases new, 0 updated (5 February 2026). Imported more.csv: 1 case new, 0 updated (1 March 2026).',
    );
    expect(text({ review: bare, entries: [entry(2, { undoneBy: 3 })] })).not.toContain('Imported');
  });

  it('tell changes of the codebook by their versions, whatever the order in which they stand', () => {
    const [change] = review.codebookChanges;
    if (change === undefined) throw new Error('the review has a change');
    const codebookChanges = [4, 2, 3].map((version) => ({ ...change, version, summary: `Change ${String(version)}` }));
    const told = text({ review: { ...bare, codebookChanges }, entries: [] });
    expect(told.match(/Change \d/gu)).toEqual(['Change 2', 'Change 3', 'Change 4']);
  });

  it('tell when was searched, how many cases have which status, and how many sources are kept', () => {
    expect(text({ review, entries: [entry(2, { kind: 'round', words: 'Opened the round “X”' })] }).split('\n')[0]).toBe(
      'Date of the search: May 2020. The review holds 3 cases: 2 included, 1 excluded. 1 source is kept beside the cases.',
    );
    const [first] = review.cases.filter(({ status }) => status.kind === 'included');
    const cases = first === undefined ? [] : [first];
    expect(text({ review: { ...bare, cases }, entries: [] })).toMatch(/^The review holds 1 case\.\n/u);
  });

  it('tell how often the codebook was changed, and of how many variables coders judge', () => {
    expect(text({ review, entries: [] })).toContain(
      '(version 2) has 6 variables, 4 of them judgements. It was changed once: version 2 (3 February 2026)',
    );
    const codebookChanges = [...review.codebookChanges, ...review.codebookChanges];
    expect(text({ review: { ...review, codebookChanges }, entries: [] })).toContain(
      'It was changed 2 times: version 2',
    );
  });

  it('count of each coder the answers to judgements alone, and say who is no person', () => {
    const [type] = review.codings.filter(({ variable }) => variable === 'type');
    if (type === undefined) throw new Error('the review has a coding');
    const codings = [...review.codings, { ...type, coder: 'stated' }];
    const [, , coders] = methodsOf({ review: { ...review, codings }, entries: [], language: 'en' });
    expect(coders).toBe(
      'ada gave 5 answers on 2 cases. ben gave 1 answer on 1 case. ' +
        'stated (what the sources themselves say) gave 1 answer on 1 case.',
    );
  });

  it('tell of a round whether it is open or when it was closed, and how it was drawn where its history says so', () => {
    const [round] = review.rounds;
    if (round === undefined) throw new Error('the review has a round');
    const roundsOf = (closed: object): string =>
      text({ review: { ...bare, rounds: [{ ...round, closed: undefined, ...closed }] as never }, entries: [] });
    expect(roundsOf({ closed: '2026-03-04T00:00:00.000Z' })).toContain(
      'under version 1 of the codebook and closed on 4 March 2026: 2 cases, 2 of them coded by two or more. Marked done',
    );
    expect(roundsOf({})).toContain('under version 1 of the codebook and is still open: 2 cases');
  });

  it('count final answers by how they came about, and name who entered them', () => {
    const [final] = review.finalCodings;
    if (final === undefined) throw new Error('the review has a final coding');
    const finalCodings = (['single-coder', 'decided', 'agreed', 'agreed'] as const).map((origin, at) => ({
      ...final,
      origin,
      by: at === 0 ? 'eva' : 'ada',
    }));
    expect(text({ review: { ...bare, finalCodings }, entries: [] })).toContain(
      'Of 4 final answers, 2 agreed (two answers alike), 1 decided, 1 given by one coder alone; entered by ada, eva.',
    );
  });

  it('tell who coded how much, how a round was drawn and what is done of it, and how answers were settled', () => {
    const opening = 'Opened the round “Pilot” for ben, ada: 2 cases; 1 coded by 2 each; seed 7';
    const told = text({ review, entries: [entry(3, { kind: 'round', words: opening })] });
    expect(told).toMatch(/ada gave \d+ answers? on \d+ cases?\./u);
    expect(told).toContain('The round “Pilot” was opened on');
    expect(told).toContain('How they were drawn: 1 coded by 2 each; seed 7.');
    expect(told).toContain('Marked done: ben 0 of 2, ada 1 of 2.');
    expect(told).toContain('Of 1 final answer, 1 settled in discussion; entered by ada.');
  });

  it('count merges and what was settled after them', () => {
    const entries = [entry(4, { kind: 'merge' }), entry(5, { kind: 'settle' }), entry(6, { kind: 'settle' })];
    expect(text({ review: bare, entries })).toContain(
      'Copies of the project were merged once; 2 places that two copies had changed differently were settled.',
    );
    expect(text({ review: bare, entries: [4, 5].map((seq) => entry(seq, { kind: 'merge' })) })).toContain(
      'Copies of the project were merged 2 times.',
    );
  });

  it('are told in Chinese with the days and the history in Chinese too', () => {
    const opening = 'Opened the round “Pilot” for ben, ada: 2 cases; 1 coded by 2 each; seed 7';
    const entries = [entry(2, {}), entry(3, { kind: 'round', words: opening }), entry(4, { kind: 'merge' })];
    const told = methodsOf({ review, entries, language: 'zh' }).join('\n');
    expect(told).toContain('（2026 年 2 月 5 日）。');
    expect(told).toContain('案例的抽取方式：1 个案例各由 2 人编码；随机种子 7。');
    expect(told).toContain('1 个最终编码中，1 个经讨论确定；由 ada 录入。');
    expect(told).toContain('项目副本合并过 1 次。');
    expect(told).not.toMatch(/\b(?:cases?|answers?|opened|version|were|settled)\b/u);
  });
});
