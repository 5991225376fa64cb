import { describe, expect, it } from 'vitest';
import {
  chosenOf,
  chosenText,
  isSaved,
  nextOf,
  readDrafts,
  withDraft,
  withoutDraft,
} from '../../../../src/ui/code/drafts.ts';
import { variableOf } from '../../../support/small-review.ts';

const role = variableOf('role', 'multiple', { tree: { plan: {}, other: {} } });
const own = {
  answer: { kind: 'codes' as const, codes: ['other'], notReported: [], other: {} },
  evidence: { page: '3' },
};
const takenIn = (...of: Parameters<typeof nextOf>) => nextOf(...of)?.own;
const draft = { case: 3, variable: 'role', part: 'rationale' as const, text: 'they met ' };

describe('what is typed and not saved yet', () => {
  it('is kept a field each, the last words of each', () => {
    const kept = withDraft(withDraft([], draft), { ...draft, part: 'page', text: '4' });
    expect(withDraft(kept, { ...draft, text: 'they met weekly' })).toEqual([
      { ...draft, part: 'page', text: '4' },
      { ...draft, text: 'they met weekly' },
    ]);
    expect(withoutDraft(kept, draft)).toEqual([{ ...draft, part: 'page', text: '4' }]);
    expect(readDrafts(JSON.parse(JSON.stringify(kept)))).toEqual(kept);
    expect(readDrafts({ anything: 'else' })).toEqual([]);
  });

  it('is taken into what the coder says: grounds, the text of a code, a value', () => {
    expect(takenIn(own, draft, role)).toEqual({ ...own, evidence: { page: '3', rationale: 'they met' } });
    expect(takenIn(own, { ...draft, part: 'page', text: ' ' }, role)).toEqual({ ...own, evidence: {} });
    expect(takenIn(own, { ...draft, part: 'text:other', text: 'a muse' }, role)).toEqual({
      ...own,
      answer: { ...own.answer, other: { other: 'a muse' } },
    });
    const year = variableOf('year', 'number');
    expect(takenIn(undefined, { ...draft, part: 'value', text: '2006' }, year)?.answer).toEqual({
      kind: 'number',
      value: 2006,
    });
    const said = takenIn(undefined, { ...draft, part: 'value', text: 'free' }, variableOf('note', 'text'));
    expect(said?.answer).toEqual({ kind: 'text', text: 'free' });
  });

  it('is not where it cannot be: grounds without an answer, what is no number', () => {
    expect(takenIn(undefined, draft, role)).toBeUndefined();
    expect(
      takenIn(undefined, { ...draft, part: 'value', text: 'c. 2006' }, variableOf('year', 'number')),
    ).toBeUndefined();
    expect(takenIn(own, { ...draft, part: 'value', text: 'x' }, role)).toBeUndefined();
  });

  it('is a whole choice too, or that it was taken back', () => {
    const chosen = { ...draft, part: 'answer' as const, text: chosenText(own) };
    expect(chosenOf(chosen)).toEqual({ own });
    expect(chosenOf({ ...chosen, text: chosenText(undefined) })).toEqual({ own: undefined });
    expect(nextOf(own, { ...chosen, text: chosenText(undefined) }, role)).toEqual({ own: undefined });
    expect(chosenOf(draft)).toBeUndefined();
    expect(chosenOf({ ...chosen, text: '{"answer": "yes"}' })).toBeUndefined();
    expect(chosenOf({ ...chosen, text: 'yes' })).toBeUndefined();
    expect(isSaved(own, chosen, role)).toBe(true);
    expect(isSaved(undefined, chosen, role)).toBe(false);
    expect(isSaved(undefined, { ...chosen, text: chosenText(undefined) }, role)).toBe(true);
  });

  it('is saved as soon as the coder says the same', () => {
    expect(isSaved(own, draft, role)).toBe(false);
    expect(isSaved(undefined, { ...draft, part: 'value', text: ' ' }, variableOf('year', 'number'))).toBe(true);
    expect(isSaved({ ...own, evidence: { page: '3', rationale: 'they met' } }, draft, role)).toBe(true);
  });
});
