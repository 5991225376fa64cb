import '../../../support/seed.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalogue, type SentenceKey, toldSentences } from '../../../../src/domain/model/sentences/catalogue.ts';
import { inLanguage } from '../../../../src/domain/model/sentences/in-language.ts';
import { readSentence } from '../../../../src/domain/model/sentences/read-sentence.ts';
import { sentence } from '../../../../src/domain/model/sentences/sentence.ts';
import { englishJoints, parseTemplate, type Slot } from '../../../../src/domain/model/sentences/template.ts';

const all = Object.keys(catalogue) as SentenceKey[];
/** What is written down is said in its language at once, and not read back. */
const keys = Object.keys(toldSentences) as (keyof typeof toldSentences)[];
const quoted = sentence('phrase.case', { number: 3 });

/** What stands in a slot as English has it: the names are of no language, so that nothing else can be read into them. */
function words(slot: Slot, name: string): string {
  if (slot.noun !== undefined) return `3 ${slot.noun[1]}`;
  if (slot.number !== undefined) return '3';
  const item = slot.said === 'surely' ? quoted : name;
  return slot.between === undefined ? item : [item, item].join(englishJoints[slot.between]);
}

function english(key: SentenceKey, name: (index: number) => string): string {
  const { texts, slots } = parseTemplate(catalogue[key][0]);
  const first = (slot: Slot): number => slots.findIndex((one) => one.name === slot.name);
  return texts
    .map((text, index) => {
      const slot = slots[index];
      return slot === undefined ? text : text + words(slot, name(first(slot)));
    })
    .join('');
}

/** The Chinese of a sentence without its slots. */
function own(key: SentenceKey): string {
  return catalogue[key][1].replaceAll(/\{\w+\}/gu, '');
}

/** A sentence without the names of what fills it. */
function shape(text: string): string {
  return text.replaceAll(/\{\w+/gu, '{');
}

/** Nothing but names and signs. */
const ofNoLanguage: readonly string[] = [
  'at.path',
  'codebook.rule',
  'phrase.list',
  'phrase.the-doi',
  'phrase.the-uuid',
  'phrase.with-reason',
  'report.remark',
  'row.answer',
  'row.changed',
  'row.field',
  'text.reads',
];

describe('the catalogue of sentences', () => {
  it('fills in the same in Chinese as in English', () => {
    const names = (text: string): string[] => [...new Set(parseTemplate(text).slots.map((slot) => slot.name))].sort();
    expect(all.filter((key) => names(catalogue[key][0]).join() !== names(catalogue[key][1]).join())).toEqual([]);
    expect(keys.length).toBeGreaterThan(500);
  });

  it('is Chinese where it is to be Chinese', () => {
    const plain = all.filter((key) => !/\p{Script=Han}/u.test(own(key)));
    expect(plain.filter((key) => Object.hasOwn(toldSentences, key)).sort()).toEqual(ofNoLanguage);
    // What is written down may be nothing but signs between its slots, and the names of methods are what they are.
    expect(plain.filter((key) => !ofNoLanguage.includes(key) && /\p{L}{2}/u.test(own(key))).sort()).toEqual([
      'effect.cramers-v',
      'statistic.cohenKappa',
      'statistic.fleissKappa',
      'statistic.scottPi',
    ]);
  });

  it('says two things in one English sentence only where Chinese says them alike too', () => {
    const chinese = Map.groupBy(keys, (key) => shape(catalogue[key][0]).toLowerCase());
    const torn = [...chinese.values()].filter(
      (alike) => new Set(alike.map((key) => shape(catalogue[key][1]))).size > 1,
    );
    expect(torn).toEqual([]);
  });

  it.each(keys)('%s is told from all other sentences', (key) => {
    const text = english(key, (index) => `×${'abcdefgh'.charAt(index)}÷`);
    expect(shape(catalogue[readSentence(text)?.key ?? key][1])).toBe(shape(catalogue[key][1]));
    if (!ofNoLanguage.includes(key)) expect(inLanguage(text, 'zh')).not.toBe(text);
  });

  it.each(['en', 'zh'] as const)('speaks of no switch and no command of the terminal in a window: %s', (language) => {
    const told = keys.map((key) =>
      inLanguage(
        english(key, (index) => `×${'abcdefgh'.charAt(index)}÷`),
        language,
      ),
    );
    expect(told.filter((text) => /(?:^|\W)--[a-z]|copro [a-z]|[‹›]/u.test(text))).toEqual([]);
    const inTerminal = keys.map((key) => english(key, () => 'x')).filter((text) => /--[a-z]|copro [a-z]/u.test(text));
    expect(inTerminal.length).toBeGreaterThan(20);
  });

  it('says in a window what to do there, within another sentence too', () => {
    const guessed = sentence('text.guessed', { name: 'a.csv', encoding: 'gb18030' });
    expect(guessed).toMatch(/choose another with --encoding\.$/u);
    expect(inLanguage(guessed, 'en')).toMatch(/If letters look wrong, choose another\.$/u);
    expect(inLanguage(guessed, 'zh')).toMatch(/若文字显示不正常，请另选。$/u);
    const within = sentence('backup.newest-holds', {
      problem: sentence('program.nothing-here'),
      at: 'now',
      cases: 3,
      codings: 4,
      path: 'b',
      file: 'f',
    });
    expect(inLanguage(within, 'en')).toContain('The newest sound backup (now, 3 cases, 4 codings) is b.');
  });

  it('is read back whatever the names in it are, as long as they do not repeat its words', () => {
    const name = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 30 })
      .filter((text) => !/[a-z\d\n,;:.()“”‘’→ ]/iu.test(text));
    fc.assert(
      fc.property(fc.constantFrom(...keys), fc.array(name, { minLength: 8, maxLength: 8 }), (key, names) => {
        const text = english(key, (index) => names[index] ?? '');
        const read = readSentence(text);
        expect(shape(catalogue[read?.key ?? key][1])).toBe(shape(catalogue[key][1]));
        if (read?.key !== key) return;
        const { slots } = parseTemplate(catalogue[key][0]);
        const plain = slots.filter(({ said, between, noun, number }) => !said && !between && !noun && !number);
        for (const { name: slot } of plain)
          expect(read.values[slot]).toBe(names[slots.findIndex((one) => one.name === slot)]);
      }),
    );
  });
});

describe('a text said in Chinese', () => {
  it.each([
    ['Ana set Role of citizens of case 20 to Co-deliverer', 'Ana 将案例 20 的“Role of citizens”设为 Co-deliverer'],
    ['Ana set Country of 3 cases to not reported', 'Ana 将 3 个案例的“Country”设为未报告'],
    ['Undid entry 5: Ana added case 57 “A case”', '撤销了第 5 条：Ana 添加了案例 57“A case”'],
    ['Coder liberal added', '新增编码员 liberal'],
    ['Grouping “Regions” of Country removed', '删除 Country 的分组“Regions”'],
    ['12 codings added, 3 changed; 1 coder added', '新增 12 条编码，修改 3 项；新增 1 名编码员'],
    [
      'Entry 7 cannot be undone: what it wrote has changed since. Undo entries 8, 9 and 11 first. Nothing was changed.',
      '第 7 条记录不能撤销：它写入的内容此后又有更改。请先撤销第 8、9 和 11 条记录。未作任何更改。',
    ],
    [
      'Line 3, column Year: “c. 2005” is not a year. Write a whole number, or NR where the source does not say.\nLine 3 has no title. Write one, or take the row out.',
      '第 3 行，“Year”列：“c. 2005”不是年份。请写整数；原文未说明时写 NR。\n第 3 行没有标题。请补上，或删去该行。',
    ],
  ])('%s', (text, chinese) => {
    expect(inLanguage(text, 'zh')).toBe(chinese);
  });

  it('stays as it is where it is no sentence of the program', () => {
    for (const text of ['Improving the use of medicine: a co-design', '合作生产', 'x → y', ''])
      expect(inLanguage(text, 'zh')).toBe(text);
  });

  it('stays as it is in English', () => {
    expect(inLanguage('Ana changed case 3', 'en')).toBe('Ana changed case 3');
  });

  it('is found soon, however often the names in it repeat its words', () => {
    const label = 'of case 1 by of case 2 by '.repeat(40);
    expect(inLanguage(`Ana set ${label} of case 3 to ${label}`, 'zh')).toBeTypeOf('string');
  });
});
