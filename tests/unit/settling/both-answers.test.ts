import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../src/domain/model/answer.ts';
import { bothAnswers } from '../../../src/domain/settling/both-answers.ts';
import { variableOf } from '../../support/small-review.ts';

const role = variableOf('role', 'multiple', { tree: { direct: { survey: {}, panel: {} }, plan: {}, rest: {} } });
const type = variableOf('type', 'single', { tree: { x: {}, y: {} } });

function said(codes: string[], notReported: string[] = [], other: Record<string, string> = {}): Answer {
  return { kind: 'codes', codes, notReported, other };
}

describe('what both said', () => {
  it('holds every code that somebody gave, in the order of the codebook', () => {
    expect(bothAnswers(role, [said(['plan']), said(['survey'])])).toEqual(said(['survey', 'plan']));
  });

  it('takes a parent ticked alone for said by its child', () => {
    expect(bothAnswers(role, [said(['direct']), said(['panel'])])).toEqual(said(['panel']));
  });

  it('keeps a parent ticked alone where nobody said which of its children', () => {
    expect(bothAnswers(role, [said(['direct']), said(['plan'])])).toEqual(said(['direct', 'plan']));
    expect(bothAnswers(role, [said(['plan'], ['direct']), said(['rest'])])).toEqual(said(['plan', 'rest'], ['direct']));
  });

  it('keeps a code not reported that nobody found, and no other', () => {
    expect(bothAnswers(role, [said(['plan'], ['rest', 'survey', 'direct']), said(['survey'])])).toEqual(
      said(['survey', 'plan'], ['rest']),
    );
  });

  it('joins the texts of one code, each once', () => {
    const answers = [
      said(['rest'], [], { rest: 'a' }),
      said(['rest'], [], { rest: 'b' }),
      said(['rest'], [], { rest: 'a' }),
    ];
    expect(bothAnswers(role, answers)).toEqual(said(['rest'], [], { rest: 'a; b' }));
  });

  it('is the codes of one where the other found nothing', () => {
    expect(bothAnswers(role, [said(['plan']), { kind: 'empty', state: 'absent' }])).toEqual(said(['plan']));
  });

  it('is no answer where nobody gave a code, and for a variable that takes one', () => {
    expect(bothAnswers(role, [said([], ['plan']), { kind: 'empty', state: 'absent' }])).toBeUndefined();
    expect(bothAnswers(type, [said(['x']), said(['y'])])).toBeUndefined();
  });
});
