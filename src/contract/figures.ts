import * as z from 'zod';
import { galleryKinds } from '../domain/figure/gallery/gallery-figure.ts';
import {
  figureBoxSchema,
  figureProblemSchema,
  figureSpecificationSchema,
} from '../domain/model/figure-specification.ts';
import { policySchema } from '../domain/model/policy.ts';
import type { Definitions } from './definitions.ts';
import { fileSchema, projectHandleSchema } from './file.ts';

const project = projectHandleSchema;
const specification = figureSpecificationSchema;
const texts = z.array(z.string());

/** Figures: what a codebook gives to draw, a figure on screen, its files. */
export const figuresApi = {
  /** Figures made from the codebook: those for which there are answers under the policy, none that would be empty. */
  'figures.gallery': {
    kind: 'query',
    input: z.strictObject({
      project,
      /** As the command line writes it. */
      policy: z.string().default('final'),
      language: figureSpecificationSchema.shape.language,
    }),
    output: z.array(z.strictObject({ kind: z.enum(galleryKinds), specification })),
  },
  /** A figure for the screen: the very text of its SVG file, what stands behind its marks, and its numbers as tables. */
  'figures.draw': {
    kind: 'query',
    input: z.strictObject({ project, specification }),
    output: z.strictObject({
      svg: z.string(),
      /** The specification's, which says of codings by a rule that they are illustrative. */
      caption: z.string(),
      /** Points. */
      width: z.number(),
      height: z.number(),
      areas: z.array(
        z.strictObject({
          box: figureBoxSchema,
          label: z.string(),
          count: z.int().nonnegative(),
          base: z.int().nonnegative(),
          /** Numbers of the cases; empty beyond 20,000 chosen cases. */
          cases: z.array(z.int().positive()),
          variables: texts,
          policy: policySchema,
        }),
      ),
      problems: z.array(figureProblemSchema),
      tables: z.array(z.strictObject({ title: z.string(), base: z.string(), head: texts, rows: z.array(texts) })),
    }),
  },
  'figures.render': {
    kind: 'job',
    input: z.strictObject({
      project,
      specification,
      /** CSV holds the numbers behind the figure, JSON the specification that draws it again. */
      format: z.enum(['svg', 'png', 'pdf', 'csv', 'json']),
      dpi: z.int().min(72).max(2400).default(600),
    }),
    output: z.strictObject({ file: fileSchema, problems: z.array(figureProblemSchema) }),
  },
  'figures.parse': { kind: 'query', input: z.strictObject({ file: fileSchema }), output: specification },
  /** A figure that the program ships, by its id. */
  'figures.shipped': { kind: 'query', input: z.strictObject({ id: z.string() }), output: specification },
} as const satisfies Definitions;
