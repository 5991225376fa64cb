import * as z from 'zod';
import { idSchema } from './id.ts';
import { crossTableSchema } from './table-specification.ts';

const figureTableSchema = crossTableSchema.refine(
  (table) => table.layers === undefined,
  'a figure takes a table without layers; give each layer a panel of its own',
);

const oneWay = figureTableSchema.refine(
  (table) => table.cols === undefined,
  'this mark takes a one-way table (no cols)',
);
const twoWay = figureTableSchema.refine(
  (table) => table.cols !== undefined,
  'this mark takes a two-way table (rows and cols)',
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
  z.strictObject({ mark: z.literal('heat-map'), ...common, source: counted(twoWay), value }),
  /** Boxes with codes and their counts, stage by stage, joined by arrows. */
  z.strictObject({
    mark: z.literal('process'),
    ...common,
    stages: z.array(processStageSchema).min(1),
    arrows: z.array(z.strictObject({ from: idSchema, to: idSchema })),
  }),
]);
export type FigurePanel = z.infer<typeof figurePanelSchema>;
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
  /** Points, of axis and value labels; titles and notes follow from it. */
  fontSize: z.number().min(6.5).max(14).default(7.5),
  palette: z.enum(['okabe-ito', 'grey']).default('okabe-ito'),
  /** Panels side by side. */
  columns: z.int().min(1).max(6).default(1),
  panels: z.array(figurePanelSchema).min(1),
  /** Drawn under the figure in small print, before what the tables themselves oblige it to say. */
  notes: z.array(z.string().min(1)).default([]),
});
export type FigureSpecification = z.infer<typeof figureSpecificationSchema>;

/** What a reader of a figure would stumble over, found on the figure as laid out. */
export const figureProblemSchema = z.strictObject({
  kind: z.enum(['clipped', 'overlap', 'broken-word', 'small-text', 'missing-glyph', 'contrast']),
  /** A sentence: what, where, what to do. */
  message: z.string(),
  /** The text concerned, as drawn. */
  text: z.string(),
});
export type FigureProblem = z.infer<typeof figureProblemSchema>;
