import type { Handlers } from '../contract/dispatch.ts';
import type { Output, ParsedInput } from '../contract/method.ts';
import type { Codebook } from '../domain/model/codebook.ts';
import type { Grouping } from '../domain/model/grouping.ts';
import { fail, ok, type Result } from '../domain/model/result.ts';
import { sentence } from '../domain/model/sentences/sentence.ts';
import { encodeText } from '../formats/encode-text.ts';
import { readCodebook as readCodebookFile } from '../formats/json/read-codebook.ts';
import { groupingProblems } from '../formats/json/read-groupings.ts';
import { renderCodebook } from '../render/report/render-codebook.ts';
import { readCodebook } from '../store/read/read-codebook.ts';
import { readGroupings } from '../store/read/read-groupings.ts';
import { readInfo } from '../store/read/read-info.ts';
import { readNextVersion } from '../store/read/read-next-version.ts';
import { runCommand } from '../store/run-command.ts';
import type { Session } from './session.ts';
import { titledCodebook } from './titled-codebook.ts';

/** The codebook as a whole: on paper, and another one in its place. */
export function codebookWholeHandlers(session: Session): Pick<Handlers, 'codebook.print' | 'codebook.replace'> {
  return {
    'codebook.print': (input) => print(session, input),
    'codebook.replace': (input) => replace(session, input),
  };
}

function print(
  session: Session,
  { project, language }: ParsedInput<'codebook.print'>,
): Result<Output<'codebook.print'>> {
  const titled = titledCodebook(session, project);
  if (!titled.ok) return titled;
  const { title, codebook } = titled.value;
  const groupings = readGroupings(titled.value.project);
  if (!groupings.ok) return groupings;
  const page = renderCodebook({ title, codebook, groupings: groupings.value }, language);
  return ok({ file: { name: `${codebook.id}.html`, bytes: encodeText(page) } });
}

function replace(
  session: Session,
  { project, file, by }: ParsedInput<'codebook.replace'>,
): Result<Output<'codebook.replace'>> {
  const given = readCodebookFile(file);
  if (!given.ok) return given;
  const writing = session.writing(project);
  if (!writing.ok) return writing;
  const info = readInfo(writing.value);
  if (!info.ok) return info;
  const coded = info.value.counts.codings + info.value.counts.finalCodings;
  if (coded > 0) return alreadyCoded(coded);
  const scheme = readCodebook(writing.value);
  if (!scheme.ok) return scheme;
  const present = readGroupings(writing.value);
  if (!present.ok) return present;
  const next = readNextVersion(writing.value);
  if (!next.ok) return next;
  // Codes of the file may have come with any of its versions: none may be younger than the version that it becomes.
  const version = Math.max(given.value.version, next.value);
  const codebook = { ...given.value, version };
  const { fitting, dropped } = fittingOf(present.value, codebook);
  const summary = sentence('codebook.replaced', {
    title: codebook.title,
    name: file.name,
    before: scheme.value.codebook.title,
  });
  return runCommand(writing.value, { kind: 'codebook', by, summary }, (write) => {
    write.putGroupings(fitting);
    write.putCodebook(codebook);
    return ok({ version, summary, droppedGroupings: dropped.map(({ variable, id }) => `${variable}@${id}`) });
  });
}

function fittingOf(
  groupings: readonly Grouping[],
  codebook: Codebook,
): { readonly fitting: readonly Grouping[]; readonly dropped: readonly Grouping[] } {
  const fits = (grouping: Grouping): boolean => groupingProblems([grouping], codebook).length === 0;
  return { fitting: groupings.filter(fits), dropped: groupings.filter((grouping) => !fits(grouping)) };
}

function alreadyCoded(codings: number): Result<never> {
  return fail('conflict', sentence('codebook.has-codings', { codings }));
}
