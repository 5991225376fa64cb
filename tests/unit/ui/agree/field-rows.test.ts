import { describe, expect, it } from 'vitest';
import type { MergeTask } from '../../../../src/domain/model/merge.ts';
import { inLanguage } from '../../../../src/domain/model/sentences/in-language.ts';
import { fieldRows } from '../../../../src/ui/agree/queue/field-rows.ts';
import { fieldText } from '../../../../src/ui/history/field-text.ts';

const at = '2026-11-22T09:30:00.000Z';

function task(
  shown: MergeTask['this']['fields'],
  other: MergeTask['this']['fields'],
): Pick<MergeTask, 'this' | 'other'> {
  return { this: { fields: shown, by: 'Ana', at }, other: { fields: other, by: 'Ben', at } };
}

describe('the two versions of a task', () => {
  const both = task(
    {
      page: '12',
      codebookVersion: 1,
      rationale: 'They decide',
      answer: 'Co-deliverer',
      note: null,
      other: '',
      aliases: [],
    },
    {
      page: '12',
      codebookVersion: 1,
      quote: 'we ask them',
      answer: 'Co-deliverer',
      note: null,
      other: '',
      aliases: [],
    },
  );

  it('are told with the answer first, then what differs, then what both say, and without what neither says', () => {
    expect(fieldRows(both, 'this').map(({ name, value, differs }) => [name, value, differs])).toEqual([
      ['answer', 'Co-deliverer', false],
      ['rationale', 'They decide', true],
      ['quote', null, true],
      ['page', '12', false],
      ['codebookVersion', 1, false],
    ]);
  });

  it('have every field of a row in one order or the other, so that they can be compared line by line', () => {
    const names = (which: 'this' | 'other'): string[] => fieldRows(both, which).map(({ name }) => name);
    expect(names('other').toSorted()).toEqual(names('this').toSorted());
  });
});

describe('what a field says', () => {
  it('is read without brackets or quotation marks, in the language of the window', () => {
    const origin = { kind: 'table-2', section: '3.2', useWhen: ['users decide', 'users pay'] };
    const english = { told: String, language: 'en' } as const;
    const chinese = { told: (text: string) => inLanguage(text, 'zh'), language: 'zh' } as const;
    expect(fieldText(origin, english)).toBe('kind: table-2, section: 3.2, use when: users decide; users pay');
    expect(fieldText(origin, chinese)).toBe('类型：table-2，章节：3.2，适用情形：users decide；users pay');
    expect([null, 12, true].map((value) => fieldText(value, english))).toEqual(['', '12', 'true']);
  });
});
