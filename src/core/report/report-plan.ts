import * as z from 'zod';
import { sentence } from '../../domain/model/sentences/sentence.ts';
import { type TableSpecification, tableSpecificationSchema } from '../../domain/model/table-specification.ts';

const paragraphs = z.array(z.string().min(1));

const itemSchema = z.union([
  /** The id names the file. */
  z.strictObject({
    table: tableSpecificationSchema.refine((table) => table.id !== undefined, sentence('schema.report-table')),
  }),
  /** The id of a figure specification beside the plan. */
  z.strictObject({ figure: z.string() }),
]);

/** What a report shows, in which order and with which words. */
export const reportPlanSchema = z.strictObject({
  title: z.string().min(1),
  subtitle: z.string().min(1),
  about: paragraphs,
  references: z.array(z.strictObject({ text: z.string(), href: z.url().optional() })),
  /** What *illustrative* means in this review. */
  illustrative: z.string().min(1),
  provenance: z.array(z.strictObject({ coder: z.string(), text: z.string().min(1) })),
  sections: z.array(
    z.strictObject({
      id: z.string(),
      title: z.string().min(1),
      introduction: paragraphs,
      items: z.array(itemSchema).min(1),
    }),
  ),
  notAvailable: paragraphs,
});
export type ReportPlan = z.infer<typeof reportPlanSchema>;

/** The tables of a report, in its order. */
export function tablesOf(plan: ReportPlan): TableSpecification[] {
  return plan.sections.flatMap((section) => section.items.flatMap((item) => ('table' in item ? [item.table] : [])));
}
