import type { Handlers } from '../contract/dispatch.ts';
import type { Output, ParsedInput } from '../contract/method.ts';
import { coderSchema } from '../domain/model/coder.ts';
import { fail, ok, type Result } from '../domain/model/result.ts';
import type { Review } from '../domain/model/review.ts';
import { sentence } from '../domain/model/sentences/sentence.ts';
import { settledAnswers } from '../domain/model/settled-answers.ts';
import { writeCaseTable } from '../formats/case-table/write-case-table.ts';
import { writeCodingFile } from '../formats/coding-file/write-coding-file.ts';
import { encodeText } from '../formats/encode-text.ts';
import { writeJson } from '../formats/json/write-json.ts';
import { makePackage } from '../store/merge/make-package.ts';
import type { ReadableProject } from '../store/project-file.ts';
import { readReview } from '../store/read/read-review.ts';
import { breathe } from './breathe.ts';
import type { Session } from './session.ts';

type Export = ParsedInput<'project.export'>;

/** Taking a whole project out: as JSON without loss, as a CSV of cases with their answers, or for one coder. */
export function exportHandlers(session: Session): Pick<Handlers, 'project.export'> {
  return {
    'project.export': async ({ project, format, coder }, context) => {
      if (format === 'json' && coder !== undefined) {
        return fail('invalid-input', sentence('export.json-of-all'));
      }
      await breathe(context, { stage: sentence('stage.reading-project'), done: 0 });
      const reading = session.reading(project);
      if (!reading.ok) return reading;
      if (format === 'package') return packageOf(session, reading.value, coder);
      const review = readReview(reading.value);
      if (!review.ok) return review;
      await breathe(context, { stage: sentence('stage.writing-out'), done: 0, total: review.value.cases.length });
      if (format === 'json') return ok({ file: { name: 'review.json', bytes: writeJson(review.value) } });
      const text = csvOf(review.value, format, coder);
      return text.ok ? ok({ file: { name: 'cases.csv', bytes: encodeText(text.value) } }) : text;
    },
  };
}

function packageOf(
  session: Session,
  project: ReadableProject,
  coder: string | undefined,
): Result<Output<'project.export'>> {
  const named = coderSchema.shape.name.safeParse(coder);
  if (!named.success) return fail('invalid-input', sentence('export.package-needs-coder'));
  const bytes = makePackage(project, named.data, session.surroundings);
  return bytes.ok ? ok({ file: { name: `${named.data}.copro`, bytes: bytes.value } }) : bytes;
}

/** One coder's codings in the form that `code` reads back; without a coder the cases with their settled answers. */
function csvOf(
  review: Review,
  format: Exclude<Export['format'], 'json' | 'package'>,
  coder: string | undefined,
): Result<string> {
  const flavour = format === 'csv' ? 'data' : 'excel';
  const { cases, codebook, codings, finalCodings, coders } = review;
  if (coder === undefined)
    return ok(writeCaseTable({ cases, codebook, answers: settledAnswers(codings, finalCodings) }, flavour));
  if (coders.some(({ name }) => name === coder)) {
    return ok(
      writeCodingFile(
        codings.filter((coding) => coding.coder === coder),
        codebook,
        flavour,
      ),
    );
  }
  const names = coders.map(({ name }) => name);
  return fail(
    'not-found',
    names.length === 0 ? sentence('coders.none-yet', { coder }) : sentence('coders.none-of-name', { coder, names }),
  );
}
