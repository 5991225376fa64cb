import type { Call } from '../../contract/client.ts';
import type { ProjectHandle } from '../../contract/file.ts';
import type { Take } from '../attempt.ts';
import type { ReviewInputs } from './review-inputs.ts';

/** Builds the project of the 56-case review: the list, what the paper states of its cases, and our two written rules. */
export async function buildProject(
  call: Call,
  take: Take,
  { file, review }: { file: string; review: ReviewInputs },
): Promise<ProjectHandle> {
  take(await call('project.create', { file, title: 'Coproduction in 56 cases (Tu 2022)' }));
  const { project } = take(await call('project.open', { file, access: 'write' }));
  take(await call('cases.import', { project, files: [review.cases], map: review.map }));
  take(await call('codings.import', { project, file: review.stated, coder: 'stated' }));
  take(await call('codings.import', { project, file: review.strict, coder: 'strict', coderKind: 'rule' }));
  take(await call('codings.import', { project, file: review.liberal, coder: 'liberal', coderKind: 'rule' }));
  return project;
}
