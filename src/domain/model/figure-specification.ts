import * as z from 'zod';
import { idSchema } from './id.ts';
import { sentence } from './sentences/sentence.ts';
import { crossTableSchema } from './table-specification.ts';

const figureTableSchema = crossTableSchema.refine(
  (table) => table.layers === undefined,
  sentence('schema.figure-layers'),
);

const oneWay = figureTableSchema.refine((table) => table.cols === undefined, sentence('schema.figure-one-way'));
const twoWay = figureTableSchema.refine((table) => table.cols !== undefined, sentence('schema.figure-two-way'));

const withItself = twoWay.refine(
  ({ rows, cols }) => rows.variable === cols?.variable && rows.grouping === cols.grouping,
  sentence('schema.figure-with-itself'),
);

/** Counts computed from the cases. */
const counted = <T extends z.ZodType>(table: T) => z.strictObject({ kind: z.literal('table'), table });

/**
 * Totals that a publication gives without the values of its cases. They are drawn as outlines and say so, since nobody
 * can count them again.
 */
const reportedSchema = z.strictObject({
  kind: z.literal('reported'),
  totals: z.array(z.strictObject({ label: z.string().min(1), value: z.number().nonnegative() })).min(1),
  /** How many cases the totals speak of. */
  cases: z.int().positive(),
  /** Where they are printed. */
  source: z.string().min(1),
});

const common = {
  title: z.string().min(1).optional(),
  /** How many columns of the figure's grid the panel takes. */
  span: z.int().positive().default(1),
};

const orientation = z.enum(['horizontal', 'vertical']).default('horizontal');
/** `percent` draws the percentages that the table is asked for. */
const value = z.enum(['count', 'percent']).default('count');

/** One box: a code with the codes below it or, without `code`, the whole variable. */
const processBoxSchema = z.strictObject({
  id: idSchema,
  code: z.string().optional(),
  label: z.string().min(1).optional(),
});

const processStageSchema = z.strictObject({
  label: z.string().min(1),
  table: oneWay,
  boxes: z.array(processBoxSchema).min(1),
});

export const figurePanelSchema = z.discriminatedUnion('mark', [
  z.strictObject({
    mark: z.literal('bar'),
    ...common,
    source: z.discriminatedUnion('kind', [counted(oneWay), reportedSchema]),
    orientation,
    value,
  }),
  z.strictObject({ mark: z.literal('dot'), ...common, source: counted(figureTableSchema), value }),
  z.strictObject({ mark: z.literal('stacked-bar'), ...common, source: counted(twoWay), orientation, value }),
  z.strictObject({ mark: z.literal('grouped-bar'), ...common, source: counted(twoWay), orientation, value }),
  /** One bar a year, empty years shown; with columns the bars are stacked. */
  z.strictObject({ mark: z.literal('timeline'), ...common, source: counted(figureTableSchema) }),
  /** A stack on either side of zero: the columns of these ids to the left, all others to the right. */
  z.strictObject({
    mark: z.literal('diverging-bar'),
    ...common,
    source: z.discriminatedUnion('kind', [
      counted(twoWay),
      /** A row for each variable, where all have the same codes: the direction of each outcome. */
      z.strictObject({ kind: z.literal('tables'), tables: z.array(oneWay).min(1) }),
    ]),
    left: z.array(z.string()).min(1),
    value,
  }),
  z.strictObject({ mark: z.literal('heat-map'), ...common, source: counted(twoWay), value }),
  /** Evidence gap map: circles as large as there are cases, and cells without any marked as gaps. */
  z.strictObject({ mark: z.literal('gap-map'), ...common, source: counted(twoWay) }),
  /** Which codes of one variable occur together: each pair once, on the diagonal the cases of each code. */
  z.strictObject({ mark: z.literal('co-occurrence'), ...common, source: counted(withItself) }),
  /** Boxes with codes and their counts, stage by stage, joined by arrows. */
  z.strictObject({
    mark: z.literal('process'),
    ...common,
    stages: z.array(processStageSchema).min(1),
    arrows: z.array(z.strictObject({ from: idSchema, to: idSchema })),
  }),
]);
export type FigurePanel = z.infer<typeof figurePanelSchema>;
export const figureMarks = figurePanelSchema.options.map((option) => option.shape.mark.value);
export type FigureMark = FigurePanel['mark'];
export type ProcessPanel = Extract<FigurePanel, { mark: 'process' }>;

/** Widths of print, in millimetres. */
export const columnWidths = { 'single-column': 85, 'double-column': 178 } as const;

/** What a figure shows and how; the same specification over the same tables gives the same file. */
export const figureSpecificationSchema = z.strictObject({
  $schema: z.string().optional(),
  id: idSchema,
  title: z.string().min(1),
  /** Stands beside the figure, and in the file as its description. */
  caption: z.string().min(1),
  size: z
    .strictObject({
      /** A column of print, or millimetres. */
      width: z
        .union([z.enum(['single-column', 'double-column']), z.number().min(50).max(420)])
        .default('double-column'),
      /** Millimetres; left out, the figure is as high as its content needs. */
      height: z.number().min(30).max(600).optional(),
    })
    .prefault({}),
  /** Of the words that the figure adds; its title, caption and labels are as written. */
  language: z.enum(['en', 'zh']).default('en'),
  font: z.enum(['inter', 'noto-sans']).default('inter'),
  /** Points, of axis and value labels; titles and notes follow from it. Under 6 points print suffers, and the checks say so. */
  fontSize: z.number().min(5).max(14).default(7.5),
  /** Safe for colour-blind readers; greys; colours that four-colour print keeps. */
  palette: z.enum(['okabe-ito', 'grey', 'print']).default('okabe-ito'),
  /** Series are told apart by colour alone, without textures. */
  plain: z.literal(true).optional(),
  /** No numbers at bars and dots. */
  unnumbered: z.literal(true).optional(),
  /** The title is left to the caption and not drawn. */
  untitled: z.literal(true).optional(),
  /** What is written in place of the label of a code or, without `code`, of a variable. */
  labels: z
    .array(z.strictObject({ variable: idSchema, code: z.string().min(1).optional(), label: z.string().min(1) }))
    .default([]),
  /** Panels side by side. */
  columns: z.int().min(1).max(6).default(1),
  panels: z.array(figurePanelSchema).min(1),
  /** Drawn under the figure in small print, before what the tables themselves oblige it to say. */
  notes: z.array(z.string().min(1)).default([]),
});
export type FigureSpecification = z.infer<typeof figureSpecificationSchema>;

/** A rectangle in points, from the top left corner of the page. */
export const figureBoxSchema = z.strictObject({ x: z.number(), y: z.number(), width: z.number(), height: z.number() });

/** What a reader of a figure would stumble over, found on the figure as laid out. */
export const figureProblemSchema = z.strictObject({
  kind: z.enum(['clipped', 'overlap', 'broken-word', 'small-text', 'missing-glyph', 'contrast', 'grey']),
  /** A sentence: what, where, what to do. */
  message: z.string(),
  /** The text concerned, as drawn. */
  text: z.string(),
  /** Where it stands, in points from the top left corner of the page. */
  box: figureBoxSchema,
});
export type FigureProblem = z.infer<typeof figureProblemSchema>;
