import * as z from 'zod';
import { type CodebookPath, codePlaces, variablePlaces } from './code-places.ts';
import { idSchema } from './id.ts';
import { sentence } from './sentences/sentence.ts';
import { stateTokensSchema } from './state-tokens.ts';
import { type Variable, variableSchema } from './variable.ts';

const sectionSchema = z.strictObject({
  id: idSchema,
  label: z.string().min(1),
  note: z.string().optional(),
  variables: z.array(variableSchema),
});

/** A choice of ours that moves numbers, kept where everyone can see it. */
const codebookDecisionSchema = z.strictObject({
  id: idSchema,
  title: z.string().min(1),
  decision: z.string().min(1),
  reason: z.string().min(1),
  consequence: z.string().optional(),
});

/** A case coded as an example of the scheme; its answers are written as in a coding file. */
const workedExampleSchema = z.strictObject({
  title: z.string().min(1),
  source: z.string(),
  answers: z.record(idSchema, z.string()),
});

/** The coding scheme: sections, their variables, their codes. Groupings live beside it. */
export const codebookSchema = z
  .strictObject({
    $schema: z.string().optional(),
    id: idSchema,
    title: z.string().min(1),
    /** Whose scheme it is and what was reconstructed. */
    about: z.string().min(1),
    version: z.int().positive().default(1),
    /** How lists and coding files of this scheme write states. */
    tokens: stateTokensSchema.prefault({}),
    sections: z.array(sectionSchema),
    decisions: z.array(codebookDecisionSchema).default([]),
    workedExamples: z.array(workedExampleSchema).default([]),
  })
  .superRefine((codebook, context) => {
    for (const { message, path } of codebookProblems(codebook.sections)) {
      context.addIssue({ code: 'custom', message, path: [...path, 'id'], input: codebook });
    }
  });
export type Codebook = z.infer<typeof codebookSchema>;

/** All variables of a codebook in reading order. */
export function variablesOf(codebook: Codebook): Variable[] {
  return codebook.sections.flatMap((section) => section.variables);
}

/** The variable of that id, or undefined. */
export function findVariable(codebook: Codebook, id: string): Variable | undefined {
  return variablesOf(codebook).find((variable) => variable.id === id);
}

type Repeated = { readonly message: string; readonly path: CodebookPath };

/** Ids that stand twice, each where it stands again. */
function codebookProblems(sections: z.infer<typeof sectionSchema>[]): Repeated[] {
  const variables = repeats(variablePlaces(sections), ({ variable }) => variable.id);
  const codes = repeats(codePlaces(sections), ({ variable, code }) => `${variable.id}/${code.id}`);
  return [
    ...variables.map(({ variable: { id }, path }) => ({ message: sentence('schema.variables-alike', { id }), path })),
    ...codes
      // Codes of two variables of one id are told of by those.
      .filter(({ variable: { id } }) => !variables.some(({ variable }) => variable.id === id))
      .map(({ variable, code: { id }, path }) => ({
        message: sentence('schema.codes-alike', { variable: variable.id, id }),
        path,
      })),
  ];
}

function repeats<Place>(places: readonly Place[], nameOf: (place: Place) => string): Place[] {
  const seen = new Set<string>();
  return places.filter((place) => {
    const again = seen.has(nameOf(place));
    seen.add(nameOf(place));
    return again;
  });
}
