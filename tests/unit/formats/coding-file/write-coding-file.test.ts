import { describe, expect, it } from 'vitest';
import { type Coding, codingSchema } from '../../../../src/domain/model/coding.ts';
import { writeCodingFile } from '../../../../src/formats/coding-file/write-coding-file.ts';
import { scheme } from '../support/scheme.ts';

function coding(one: number, variable: string, more: object): Coding {
  return codingSchema.parse({ case: one, variable, coder: 'ann', codebookVersion: 1, ...more });
}

describe('writing a file of codings', () => {
  it('has a row a case, a column a coded variable, and columns for the evidence that there is', () => {
    const codings = [
      coding(12, 'factors', { answer: { kind: 'codes', codes: ['survey'], notReported: ['circle'] } }),
      coding(2, 'type', { answer: { kind: 'codes', codes: ['user'] }, evidence: { quote: 'a “b”, c', page: '3' } }),
      coding(2, 'summary', { answer: { kind: 'text', text: 'NA' } }),
    ];
    expect(writeCodingFile(codings, scheme, 'data')).toBe(
      'case,summary,type,type:quote,type:page,factors\n2,\\NA,user,"a “b”, c",3,\n12,,,,,survey;?circle\n',
    );
  });

  it('is a header alone where nothing is coded', () => {
    expect(writeCodingFile([], scheme, 'data')).toBe('case\n');
  });
});
