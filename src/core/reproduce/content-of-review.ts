import { claimsSchema } from '../../domain/model/claim.ts';
import { figureSpecificationSchema } from '../../domain/model/figure-specification.ts';
import { readJson } from '../../formats/json/read-json.ts';
import type { Take } from '../attempt.ts';
import type { ReportContent } from '../report/report-content.ts';
import { reportPlanSchema } from '../report/report-plan.ts';
import type { ReviewInputs } from './review-inputs.ts';

/** What the report of the 56-case review shows: its plan, its figures and its claims as they come with the program. */
export function contentOfReview(review: ReviewInputs, take: Take): ReportContent {
  return {
    plan: take(readJson(review.plan, reportPlanSchema)),
    figures: review.figures.map((file) => take(readJson(file, figureSpecificationSchema))),
    claims: take(readJson(review.claims, claimsSchema)),
    inputs: review.read,
    regenerate: [
      { command: 'npm ci && npm run reproduce', does: 'makes this page and every file beside it again, byte for byte' },
      {
        command: 'npm run -s copro -- audit out/project.copro fixtures/tu-2022/claims.json',
        does: 'repeats the audit alone',
      },
      {
        command: 'npm run -s copro -- report out/project.copro --check out/manifest.json',
        does: 'tells whether a project still gives the numbers of this report',
      },
    ],
    figureCommand: (id) => `npm run -s copro -- figure out/project.copro ${id} --format pdf`,
    otherFiles: [{ label: 'The project file', href: 'project.copro' }],
  };
}
