import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../src/domain/model/answer.ts';
import { alikeIn } from '../../../src/domain/settling/alike-answers.ts';
import { variableOf } from '../../support/small-review.ts';

const areAlike = alikeIn(variableOf('role', 'multiple', { tree: { direct: { survey: {}, panel: {} }, plan: {} } }));

function said(codes: string[], other: Record<string, string>): { answer: Answer; codebookVersion: number } {
  return { answer: { kind: 'codes', codes, notReported: [], other }, codebookVersion: 1 };
}

describe('answers with texts of their own', () => {
  const one = said(['direct', 'survey', 'plan'], { survey: 'by post', plan: 'a sketch' });

  it('are alike where the texts are, in whatever order they were given', () => {
    expect(areAlike([one, said(['plan', 'survey'], { plan: 'a sketch', survey: 'by post' })])).toBe(true);
  });

  it('are not alike where a text differs, stands under another code, or is there once', () => {
    expect(areAlike([one, said(['survey', 'plan'], { survey: 'by post', plan: 'a plan' })])).toBe(false);
    expect(areAlike([one, said(['survey', 'plan'], { survey: 'a sketch', plan: 'by post' })])).toBe(false);
    expect(areAlike([one, said(['survey', 'plan'], { survey: 'by post' })])).toBe(false);
    expect(areAlike([one, one, said(['survey', 'plan'], {})])).toBe(false);
  });
});
