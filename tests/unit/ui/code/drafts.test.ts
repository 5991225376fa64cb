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
    const others = [
      { ...draft, case: 4 },
      { ...draft, variable: 'type' },
    ];
    expect(withoutDraft([...others, draft], draft)).toEqual(others);
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
    expect(takenIn(own, { ...draft, part: 'quote', text: 'we met' }, role)?.evidence).toEqual({
      page: '3',
      quote: 'we met',
    });
    const year = variableOf('year', 'number');
    const dated = { answer: { kind: 'number' as const, value: 2005 }, evidence: { page: '3' } };
    expect(takenIn(dated, { ...draft, part: 'value', text: '2006' }, year)?.evidence).toEqual({ page: '3' });
    expect(takenIn(undefined, { ...draft, part: 'value', text: '2006' }, year)?.answer).toEqual({
      kind: 'number',
      value: 2006,
    });
    const said = takenIn(undefined, { ...draft, part: 'value', text: 'free' }, variableOf('note', 'text'));
    expect(said?.answer).toEqual({ kind: 'text', text: 'free' });
  });

  it('is not where it cannot be: grounds without an answer, what is no number', () => {
    // Undefined, and not a coding that is taken back.
    const [year, note] = [variableOf('year', 'number'), variableOf('note', 'text')];
    expect(nextOf(undefined, draft, role)).toBeUndefined();
    expect(nextOf(own, { ...draft, part: 'value', text: '5' }, role)).toBeUndefined();
    expect(nextOf(undefined, { ...draft, part: 'value', text: 'c. 2006' }, year)).toBeUndefined();
    expect(nextOf(undefined, { ...draft, part: 'value', text: ' ' }, note)).toBeUndefined();
    expect(nextOf(own, { ...draft, part: 'answer', text: 'yes' }, role)).toBeUndefined();
  });

  it('is a whole choice too, or that it was taken back', () => {
    const chosen = { ...draft, part: 'answer' as const, text: chosenText(own) };
    expect(chosenOf(chosen)).toEqual({ own });
    expect(chosenOf({ ...chosen, text: chosenText(undefined) })).toEqual({ own: undefined });
    expect(nextOf(own, { ...chosen, text: chosenText(undefined) }, role)).toEqual({ own: undefined });
    expect(chosenOf({ ...draft, text: chosenText(undefined) })).toBeUndefined();
    expect(chosenOf({ ...chosen, text: '{"answer": "yes"}' })).toBeUndefined();
    expect(chosenOf({ ...chosen, text: 'yes' })).toBeUndefined();
    expect(isSaved(own, chosen, role)).toBe(true);
    expect(isSaved(undefined, chosen, role)).toBe(false);
    expect(isSaved(undefined, { ...chosen, text: chosenText(undefined) }, role)).toBe(true);
  });

  it('is saved as soon as the coder says the same', () => {
    expect(isSaved(own, draft, role)).toBe(false);
    expect(isSaved(undefined, { ...draft, part: 'value', text: ' ' }, variableOf('year', 'number'))).toBe(true);
    expect(isSaved(undefined, { ...draft, part: 'value', text: '2006' }, variableOf('year', 'number'))).toBe(false);
    expect(isSaved({ ...own, evidence: { page: '3', rationale: 'they met' } }, draft, role)).toBe(true);
  });
});
