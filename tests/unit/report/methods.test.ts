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
