import type { Call } from '../contract/client.ts';
import type { Handlers } from '../contract/dispatch.ts';
import type { CallContext, Output, ParsedInput } from '../contract/method.ts';
import { manifestSchema } from '../domain/model/manifest.ts';
import { ok, type Result } from '../domain/model/result.ts';
import { readJson } from '../formats/json/read-json.ts';
import { readReview } from '../store/read/read-review.ts';
import { attempt } from './attempt.ts';
import { checkReport } from './report/check-report.ts';
import { openOutputFolder } from './report/output-folder.ts';
import { contentOfProject } from './report/plan-of-project.ts';
import { putManifest, writeReport } from './report/write-report.ts';
import type { Session } from './session.ts';

/** Gives the contract over the same projects, as a step of a job. */
type CallWithin = (context: CallContext) => Call;

/** Making everything that a project keeps again, and asking whether it still comes out the same. */
export function reportHandlers(
  session: Session,
  callWithin: CallWithin,
): Pick<Handlers, 'report.write' | 'report.check'> {
  return {
    'report.write': (input, context) => write(session, input, { call: callWithin(context), context }),
    'report.check': async ({ project, manifest: file }, context) => {
      const manifest = readJson(file, manifestSchema);
      if (!manifest.ok) return manifest;
      const reading = session.reading(project);
      if (!reading.ok) return reading;
      return ok(await checkReport({ call: callWithin(context), project, manifest: manifest.value, context }));
    },
  };
}

type Within = { readonly call: Call; readonly context: CallContext };

async function write(
  session: Session,
  { project, folder: given, language }: ParsedInput<'report.write'>,
  { call, context }: Within,
): Promise<Result<Output<'report.write'>>> {
  const reading = session.reading(project);
  if (!reading.ok) return reading;
  const { path } = reading.value;
  const folder = given ?? `${path.replace(/\.copro$/u, '')}-report`;
  const review = readReview(reading.value);
  if (!review.ok) return review;
  const { claims, specifications: saved } = review.value;
  const content = contentOfProject({ review: review.value, saved, claims, path, language });
  const output = openOutputFolder(folder);
  if (!output.ok) return output;
  try {
    const written = await attempt(async (take) => {
      const report = await writeReport({
        call,
        take,
        project,
        content,
        folder,
        context,
        language,
        output: output.value,
      });
      putManifest(output.value, take, report.manifest);
      return report;
    });
    if (!written.ok) return written;
    const { manifest, missing, remarks, page } = written.value;
    const done = output.value.publish();
    if (!done.ok) return done;
    const files = output.value.written();
    return ok({ folder, files, changes: manifest.changes, missing: [...missing], remarks: [...remarks], page });
  } finally {
    output.value.discard();
  }
}
