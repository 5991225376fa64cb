import type { Case } from '../model/case.ts';
import { authorNames, shortReference } from '../model/citation-parts.ts';
import { flattenCodes } from '../model/code.ts';
import { type Codebook, variablesOf } from '../model/codebook.ts';
import { isChoice } from '../model/variable.ts';
import type { Named } from './find-named.ts';

export type NamedCase = Named & { readonly number: number; readonly title: string; readonly reference: string };

/** Cases as they are looked for: by number, title, author and year. */
export function namedCases(cases: readonly Pick<Case, 'number' | 'title' | 'citation'>[]): NamedCase[] {
  return cases.map(({ number, title, citation }) => {
    const reference = shortReference(citation);
    const authors = citation === undefined ? [] : authorNames(citation);
    const name = String(number);
    return { number, title, reference, name, words: [name, title, reference, ...authors].join(' ').toLowerCase() };
  });
}

export type NamedPart = Named & {
  readonly variable: string;
  readonly code?: string;
  readonly label: string;
  /** The section of a variable, the variable of a code. */
  readonly within: string;
};

/** Variables, then codes, in reading order: by label, id and aliases. */
export function namedParts(codebook: Codebook): NamedPart[] {
  const variables = codebook.sections.flatMap((section) =>
    section.variables.map(({ id, label, aliases }): NamedPart => {
      return { variable: id, label, within: section.label, name: label, words: wordsOf(label, id, aliases) };
    }),
  );
  const codes = variablesOf(codebook).flatMap((variable) =>
    isChoice(variable)
      ? flattenCodes(variable.codes).map(({ code: { id, label, aliases } }): NamedPart => {
          const words = wordsOf(label, id, aliases);
          return { variable: variable.id, code: id, label, within: variable.label, name: label, words };
        })
      : [],
  );
  return [...variables, ...codes];
}

function wordsOf(label: string, id: string, aliases: readonly string[]): string {
  return [label, id, ...aliases].join(' ').toLowerCase();
}
