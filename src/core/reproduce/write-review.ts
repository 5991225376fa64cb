import type { Call } from '../../contract/client.ts';
import type { CallContext } from '../../contract/method.ts';
import { fail } from '../../domain/model/result.ts';
import type { Take } from '../attempt.ts';
import { breathe } from '../breathe.ts';
import type { OutputFolder } from '../report/output-folder.ts';
import { putManifest, writeReport } from '../report/write-report.ts';
import { buildProject } from './build-project.ts';
import { contentOfReview } from './content-of-review.ts';
import { readInputs } from './review-inputs.ts';

export type Writing = {
  readonly call: Call;
  readonly take: Take;
  readonly output: OutputFolder;
  readonly folder: string;
  readonly context: CallContext;
};

/** Builds the project of the 56-case review and reports it with the words of the review's own plan. */
export async function writeReview({ call, take, output, folder, context }: Writing): Promise<void> {
  const review = readInputs(take);
  const content = contentOfReview(review, take);
  await breathe(context, { stage: 'Building the project', done: 0 });
  const project = await buildProject(call, take, { file: output.pathOf('project.copro'), review });
  const { manifest, missing } = await writeReport({
    call,
    take,
    project,
    content,
    output,
    folder,
    context,
    language: 'en',
  });
  const [first] = missing;
  if (first !== undefined) take(fail('internal', first));
  take(await call('project.close', { project }));
  take(output.adopt('project.copro'));
  putManifest(output, take, manifest);
}
