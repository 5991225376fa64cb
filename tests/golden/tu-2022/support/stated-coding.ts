import { answerText } from './answer-text.ts';
import { cell, readRows, type Row } from './fixture.ts';

const eligibility: Readonly<Record<string, string>> = {
  'focus-on-coproduction': '§2, §2.1',
  'professionals-contribute': '§2.1',
  'citizens-contribute': '§2.1',
  'clear-goal-and-process': '§2',
  'outcomes-addressed': '§2',
};

/** The variables of which the paper's text states something case by case. */
export const statedVariables = ['role', 'type', 'factors', 'values', 'outcomes'] as const;

/** The statements that are certain or likely in both respects, of one case and variable. */
export function statedCodes(caseNumber: string, variable: string): Row[] {
  return readRows('stated-codes.csv').filter(
    (row) => cell(row, 'coded') === 'yes' && cell(row, 'case') === caseNumber && cell(row, 'variable') === variable,
  );
}

/** The coding that the paper itself gives: eligibility of every case, and the codes that its text states. */
export function statedCoding(): Row[] {
  return readRows('cases.csv').map((row) => {
    const number = cell(row, 'No.');
    return Object.assign(
      { case: number },
      ...Object.entries(eligibility).map(([variable, section]) => ({
        [variable]: 'yes',
        [`${variable}:rationale`]: section,
      })),
      // The paper names three bodies and assigns no case to any of them.
      { 'source-body': 'NR', 'source-body:rationale': '§2' },
      ...statedVariables.map((variable) => statedCells(number, variable)),
    ) as Row;
  });
}

function statedCells(caseNumber: string, variable: string): Row {
  const stated = statedCodes(caseNumber, variable);
  const codes = new Set(stated.map((row) => cell(row, 'code')));
  const sure = stated.every((row) => cell(row, 'link') === 'A' && cell(row, 'statement') === 'A');
  return {
    [variable]: stated.length === 0 ? '' : answerText(variable, codes, 'not-reported'),
    [`${variable}:rationale`]: stated.map((row) => `${cell(row, 'code')}: ${place(row)}`).join('; '),
    [`${variable}:confidence`]: stated.length === 0 ? '' : sure ? 'high' : 'medium',
  };
}

/** Section and, where a mark is B, what is only likely. */
export function place(row: Row): string {
  const likely = ['link', 'statement'].filter((mark) => cell(row, mark) === 'B');
  const names = likely.map((mark) => (mark === 'link' ? 'case' : 'statement'));
  return likely.length === 0 ? cell(row, 'section') : `${cell(row, 'section')} (${names.join(' and ')} likely)`;
}
