import * as z from 'zod';
import { bySchema, nobody } from '../domain/model/by.ts';
import { codebookSchema } from '../domain/model/codebook.ts';
import { codebookChangeSchema, codebookStepSchema } from '../domain/model/codebook-change.ts';
import { codebookDifferenceSchema } from '../domain/model/codebook-difference.ts';
import { groupingSchema } from '../domain/model/grouping.ts';
import { queueEntrySchema } from '../domain/model/recode.ts';
import { changeReportSchema } from './codebook-change.ts';
import type { Definitions } from './definitions.ts';
import { fileSchema, projectHandleSchema } from './file.ts';
import { languageOption } from './language-option.ts';

const project = projectHandleSchema;
/** Who asks, for the history; the program itself where left out. */
const by = bySchema.default(nobody);
/** Null is the final coding. */
const coder = z.string().nullable();

const changeInput = z.strictObject({
  project,
  change: codebookChangeSchema,
  /** Lets the recode queue take codings with several codes where one alone becomes allowed. */
  queue: z.boolean().default(false),
});

/** The codebook: reading and changing it, where it is used, how its versions differ, taking it out and in; groupings beside it. */
export const codebookApi = {
  /** The codebook as it is, or as a version of it was. */
  'codebook.read': {
    kind: 'query',
    input: z.strictObject({ project, version: z.int().positive().optional() }),
    output: codebookSchema,
  },
  'codebook.export': {
    kind: 'query',
    input: z.strictObject({ project }),
    output: z.strictObject({ file: fileSchema }),
  },
  'codebook.parse-change': {
    kind: 'query',
    input: z.strictObject({ file: fileSchema }),
    output: codebookChangeSchema,
  },
  /** Shows what a change would do and writes nothing. */
  'codebook.preview-change': { kind: 'query', input: changeInput, output: changeReportSchema },
  'codebook.change': {
    kind: 'command',
    input: changeInput.extend({ by }),
    output: changeReportSchema,
  },
  /** The decision log: every version of the codebook, oldest first. */
  'codebook.log': { kind: 'query', input: z.strictObject({ project }), output: z.array(codebookStepSchema) },
  /** The same as a Markdown file, for the appendix of a paper. */
  'codebook.exportLog': {
    kind: 'query',
    input: z.strictObject({ project }),
    output: z.strictObject({ file: fileSchema }),
  },
  /** The recode queue: what a person must look at again, and why. */
  'codebook.queue': {
    kind: 'query',
    input: z.strictObject({ project }),
    output: z.array(queueEntrySchema.extend({ title: z.string() })),
  },
  /** For each variable the cases in which anyone coded it, for each code those in which anyone, or the final coding, holds it. */
  'codebook.uses': {
    kind: 'query',
    input: z.strictObject({ project }),
    output: z.array(
      z.strictObject({
        variable: z.string(),
        cases: z.int(),
        codes: z.array(z.strictObject({ code: z.string(), cases: z.int() })),
      }),
    ),
  },
  /** The cases behind such a count with what each coder says there, the counts of each coder, and the texts written under the code. */
  'codebook.use': {
    kind: 'query',
    input: z.strictObject({ project, variable: z.string(), code: z.string().optional() }),
    output: z.strictObject({
      /** Cases in which anyone coded the variable: the base. */
      coded: z.int(),
      cases: z.array(
        z.strictObject({
          number: z.int(),
          title: z.string(),
          answers: z.array(z.strictObject({ coder, answer: z.string(), holds: z.boolean() })),
        }),
      ),
      coders: z.array(z.strictObject({ coder, cases: z.int(), coded: z.int() })),
      texts: z.array(z.strictObject({ text: z.string(), spellings: z.array(z.string()), codings: z.int() })),
    }),
  },
  /** In what two versions differ; the earlier one is `from`. */
  'codebook.compare': {
    kind: 'query',
    input: z.strictObject({ project, from: z.int().positive(), to: z.int().positive() }),
    output: z.array(codebookDifferenceSchema),
  },
  /** The codebook with its groupings as one HTML page for paper or an appendix, which needs no other file. */
  'codebook.print': {
    kind: 'query',
    /** `language`: of what the page says about the codebook; the codebook itself is printed as it is. */
    input: z.strictObject({ project, ...languageOption }),
    output: z.strictObject({ file: fileSchema }),
  },
  /**
   * Puts another codebook in the place of the one that is there, as a new version. Refused with `conflict` as soon as
   * anything is coded: what becomes of those codings only single changes can say.
   */
  'codebook.replace': {
    kind: 'command',
    input: z.strictObject({ project, file: fileSchema, by }),
    /** `droppedGroupings`: those that fit no variable of the new codebook, as `variable@id`. */
    output: z.strictObject({ version: z.int(), summary: z.string(), droppedGroupings: z.array(z.string()) }),
  },
  'groupings.put': {
    kind: 'command',
    input: z.strictObject({ project, file: fileSchema, by }),
    output: z.strictObject({ groupings: z.array(z.string()) }),
  },
  'groupings.list': { kind: 'query', input: z.strictObject({ project }), output: z.array(groupingSchema) },
} as const satisfies Definitions;
