import { describe, expect, it } from 'vitest';
import { codebookSchema } from '../../../../src/domain/model/codebook.ts';
import { guessSeparator } from '../../../../src/ui/import/guess-separator.ts';
import { smallScheme } from '../../../support/small-scheme.ts';

const codebook = codebookSchema.parse(smallScheme);
const targets = ['title', 'role', 'type'];

describe('the sign between codes', () => {
  it.for([
    ['|', ['planner|panel', 'survey', 'a|b']],
    ['；', ['调查；面板']],
    ['、', ['调查、面板']],
    [';', ['planner;panel|other', 'a;b']],
    [';', ['planner', '']],
  ] as const)('is %s where it parts most cells of what can be several', ([sign, cells]) => {
    const firstRows = cells.map((cell) => ['A | title; of | signs', cell, 'a/b']);
    expect(guessSeparator({ firstRows }, targets, codebook)).toBe(sign);
  });

  it('is not looked for in columns of one code', () => {
    expect(guessSeparator({ firstRows: [['A', 'x', 'user|citizen']] }, targets, codebook)).toBe(';');
  });
});
