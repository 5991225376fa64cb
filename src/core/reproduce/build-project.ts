import type { Call } from '../../contract/client.ts';
import type { ProjectHandle } from '../../contract/file.ts';
import type { SavedSpecification } from '../../domain/model/saved-specification.ts';
import { writeJson } from '../../formats/json/write-json.ts';
import type { Take } from '../attempt.ts';
import { tablesOf } from '../report/report-plan.ts';
import { contentOfReview } from './content-of-review.ts';
import type { ReviewInputs } from './review-inputs.ts';

/**
 * Builds the project of the 56-case review: the list, what the paper states of its cases, our two written rules, the
 * tables and figures of the report, and the claims of the paper.
 */
export async function buildProject(
  call: Call,
  take: Take,
  { file: path, review }: { file: string; review: ReviewInputs },
): Promise<ProjectHandle> {
  take(await call('project.create', { file: path, title: 'Coproduction in 56 cases (Tu 2022)' }));
  const { project } = take(await call('project.open', { file: path, access: 'write' }));
  take(await call('cases.import', { project, files: [review.cases], map: review.map }));
  take(await call('codings.import', { project, file: review.stated, coder: 'stated' }));
  take(await call('codings.import', { project, file: review.strict, coder: 'strict', coderKind: 'rule' }));
  take(await call('codings.import', { project, file: review.liberal, coder: 'liberal', coderKind: 'rule' }));
  const { plan, figures } = contentOfReview(review, take);
  const kept: SavedSpecification[] = [
    ...tablesOf(plan).map((specification) => {
      const name = specification.title ?? specification.id ?? '';
      return { kind: 'table' as const, name, specification };
    }),
    ...figures.map((specification) => ({ kind: 'figure' as const, name: specification.title, specification })),
  ];
  const file = { name: 'tables-and-figures.json', bytes: writeJson(kept) };
  take(await call('specifications.import', { project, file }));
  take(await call('claims.import', { project, file: review.claims }));
  return project;
}
