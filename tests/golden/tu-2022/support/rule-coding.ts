import * as z from 'zod';
import { findVariable } from '../../../../src/domain/model/codebook.ts';
import { answerText } from './answer-text.ts';
import { cell, codebook, readRows, readText, type Row } from './fixture.ts';
import { place, statedCodes, statedVariables } from './stated-coding.ts';

const ruleSchema = z.strictObject({
  id: z.string(),
  strict: z.boolean(),
  variable: z.string(),
  code: z.string(),
  pattern: z.string(),
  unless: z.string().optional(),
  because: z.string(),
});
type Rule = z.infer<typeof ruleSchema>;
type Licence = { readonly code: string; readonly grounds: string };

export const rules = z
  .strictObject({ about: z.string(), rules: z.array(ruleSchema) })
  .parse(JSON.parse(readText('fixtures/tu-2022/rules.json'))).rules;

/** Never filled from a title: the paper publishes no value of any case. */
const unpublished = ['level', 'setting'] as const;

/** The coding that one of our two rules gives, as README.md of the fixtures describes it. */
export function ruleCoding(coder: 'strict' | 'liberal'): Row[] {
  const own = rules.filter((rule) => coder === 'liberal' || rule.strict);
  return readRows('cases.csv').map(
    (row) =>
      Object.assign(
        { case: cell(row, 'No.') },
        ...unpublished.map((variable) => ({ [variable]: 'NR' })),
        ...statedVariables.map((variable) => cells(row, variable, own)),
      ) as Row,
  );
}

function cells(row: Row, variable: string, own: readonly Rule[]): Row {
  const licences = licencesOf(row, variable, own);
  // A title never reports an outcome, and values are inferred at best: of these, silence is no absence.
  const silence = variable === 'outcomes' || variable === 'values' ? 'not-reported' : 'absent';
  const codes = new Set(licences.map(({ code }) => code));
  return {
    [variable]: answerText(variable, codes, silence),
    [`${variable}:rationale`]: [...codes].map((code) => `${code}: ${groundsOf(licences, code)}`).join('; '),
  };
}

function groundsOf(licences: readonly Licence[], code: string): string {
  return licences
    .filter((licence) => licence.code === code)
    .map(({ grounds }) => grounds)
    .join(', ');
}

function licencesOf(row: Row, variable: string, own: readonly Rule[]): Licence[] {
  const stated = statedCodes(cell(row, 'No.'), variable).map((entry) => ({
    code: cell(entry, 'code'),
    grounds: place(entry),
  }));
  const titled = own.filter((rule) => rule.variable === variable).flatMap((rule) => licence(rule, cell(row, 'Case')));
  if (findVariable(codebook, variable)?.kind !== 'single') return [...stated, ...titled];
  const single = stated.length > 0 ? stated : titled;
  return new Set(single.map(({ code }) => code)).size === 1 ? single : [];
}

function licence(rule: Rule, title: string): Licence[] {
  const found = new RegExp(rule.pattern, 'iu').exec(title);
  const barred = rule.unless !== undefined && new RegExp(rule.unless, 'iu').test(title);
  return found === null || barred ? [] : [{ code: rule.code, grounds: `title “${found[0]}” (${rule.id})` }];
}
