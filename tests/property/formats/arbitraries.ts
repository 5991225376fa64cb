import fc from 'fast-check';
import type { Answer } from '../../../src/domain/model/answer.ts';
import { flattenCodes } from '../../../src/domain/model/code.ts';
import { codebookSchema, variablesOf } from '../../../src/domain/model/codebook.ts';
import { type Coding, codingSchema, type Evidence } from '../../../src/domain/model/coding.ts';
import { type ChoiceVariable, isChoice, type Variable } from '../../../src/domain/model/variable.ts';

const origin = { kind: 'ours' };
const code = (id: string, more: object = {}) => ({ id, label: id.toUpperCase(), origin, ...more });

/** A codebook with a variable of each kind; `other` takes a text. */
export const codebook = codebookSchema.parse({
  id: 'any',
  title: 'Any',
  about: 'A scheme for tests.',
  sections: [
    {
      id: 'all',
      label: 'All',
      variables: [
        {
          id: 'one',
          label: 'One',
          kind: 'single',
          role: 'judgement',
          origin,
          codes: [code('a'), code('b'), code('other', { freeText: true })],
        },
        {
          id: 'many',
          label: 'Many',
          kind: 'multiple',
          role: 'judgement',
          origin,
          codes: [code('c', { codes: [code('d'), code('e')] }), code('f-g'), code('other', { freeText: true })],
        },
        { id: 'amount', label: 'Amount', kind: 'number', role: 'judgement', origin },
        { id: 'words', label: 'Words', kind: 'text', role: 'judgement', origin },
      ],
    },
  ],
});

/** Text that UTF-8 can hold and no text file would refuse: no zero characters, no half characters. */
export const text = fc
  .oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.constantFrom(...',;|\t"\'\\=?+-@＝ \r\nNRA-a中'.split('')) }),
    fc.constantFrom('-', 'NR', 'NA', '\\NA', 'nr ', "'=1", 'sep=;', '?a', 'a=b', '\uFEFFx'),
  )
  .filter((value) => value.isWellFormed() && !value.includes('\0'));

const filled = text.filter((value) => value !== '');
const emptyAnswer = fc
  .constantFrom('absent', 'not-reported', 'not-applicable')
  .map((state): Answer => ({ kind: 'empty', state: state as 'absent' }));

/** Any answer that a variable can have, in the form that reading gives: a multiple choice without codes is absent. */
export function answerOf(variable: Variable): fc.Arbitrary<Answer> {
  return fc.oneof({ weight: 1, arbitrary: emptyAnswer }, { weight: 4, arbitrary: valueOf(variable) });
}

function valueOf(variable: Variable): fc.Arbitrary<Answer> {
  if (isChoice(variable)) return codesOf(variable);
  if (variable.kind === 'text') return filled.map((value): Answer => ({ kind: 'text', text: value }));
  return fc
    .double({ noDefaultInfinity: true, noNaN: true })
    .filter((value) => !Object.is(value, -0))
    .map((value): Answer => ({ kind: 'number', value }));
}

function codesOf(variable: ChoiceVariable): fc.Arbitrary<Answer> {
  const ids = flattenCodes(variable.codes).map((placed) => placed.code.id);
  const single = variable.kind === 'single';
  return fc
    .record({
      present: fc.shuffledSubarray(ids, { maxLength: single ? 1 : ids.length }),
      other: filled,
      told: fc.boolean(),
      silent: fc.subarray(ids),
    })
    .map(({ present, other, told, silent }): Answer => ({
      kind: 'codes',
      codes: present,
      notReported: single ? [] : silent.filter((id) => !present.includes(id)),
      other: told && present.includes('other') ? { other } : {},
    }))
    .filter((answer) => answer.kind === 'codes' && answer.codes.length + answer.notReported.length > 0);
}

const evidenceText = text.filter((value) => value.trim() !== '');
const evidence: fc.Arbitrary<Evidence> = fc.record(
  {
    rationale: evidenceText,
    quote: evidenceText,
    page: evidenceText,
    confidence: fc.constantFrom('low' as const, 'medium' as const, 'high' as const),
  },
  { requiredKeys: [] },
);

/** Codings of one coder, at most one a case and variable. */
export const codings: fc.Arbitrary<Coding[]> = fc
  .uniqueArray(
    fc.record({ case: fc.integer({ min: 1, max: 12 }), variable: fc.constantFrom(...variablesOf(codebook)) }),
    {
      selector: (key) => `${key.case} ${key.variable.id}`,
      maxLength: 20,
    },
  )
  .chain((keys) =>
    fc.tuple(
      ...keys.map((key) =>
        fc.record({ answer: answerOf(key.variable), evidence }).map((given) =>
          codingSchema.parse({
            ...given,
            case: key.case,
            variable: key.variable.id,
            coder: 'ann',
            codebookVersion: 1,
          }),
        ),
      ),
    ),
  );
