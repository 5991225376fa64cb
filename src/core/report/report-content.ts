import type { Claims } from '../../domain/model/claim.ts';
import type { FigureSpecification } from '../../domain/model/figure-specification.ts';
import type { Report, ReportLink } from '../../render/report/report.ts';
import type { ReportPlan } from './report-plan.ts';

/** What a report of a project is to show, and which words go with it. */
export type ReportContent = {
  readonly plan: ReportPlan;
  /** The specifications of the figures that the plan names. */
  readonly figures: readonly FigureSpecification[];
  /** What is audited, and how it is introduced. */
  readonly claims: Pick<Claims, 'title' | 'about' | 'claims'>;
  /** Files that the project was built from, where the report comes with its building. */
  readonly inputs: readonly { readonly path: string; readonly sha256: string }[];
  readonly regenerate: Report['regenerate'];
  /** The command that makes a figure again, where one does. */
  readonly figureCommand?: (id: string) => string;
  /** Files beside the page that something else writes. */
  readonly otherFiles: readonly ReportLink[];
};
