import type { Output } from '../contract/method.ts';
import { minuteOf } from './minute-of.ts';

type Report = Output<'codebook.change'>;
type Count = Report['counts'][number];
type QueueEntry = Output<'codebook.queue'>[number];
type Step = Output<'codebook.log'>[number];

const most = 20;

/** What a change does, for a person to read before or after it is made. */
export function reportText(report: Report): string {
  const { version, summary, reason, rewritten, queued, counts, dryRun } = report;
  return lines([
    `${dryRun ? 'Would make' : 'Made'} version ${String(version)} of the codebook.`,
    `${summary}: ${reason}`,
    ...countLines(counts),
    '',
    `Codings written anew: ${String(rewritten.length)}`,
    ...some(rewritten, (made) => `  ${whose(made)}: ${made.before} → ${made.after}`),
    `To be coded again: ${String(queued.length)}`,
    ...some(queued, (entry) => `  ${whose(entry)}: ${entry.reason}`),
    ...(dryRun ? ['Nothing was changed.'] : []),
  ]);
}

/** The recode queue, case by case, each coding once with all that asks for it. */
export function queueText(queue: readonly QueueEntry[]): string {
  if (queue.length === 0) return 'Nothing is to be coded again.\n';
  const codings = [...Map.groupBy(queue, whose)];
  const many = codings.length === 1 ? '1 coding is' : `${String(codings.length)} codings are`;
  return lines([
    `${many} to be looked at again; each leaves the queue when it is made again.`,
    ...codings.flatMap(([coding, asked]) => [
      `  ${coding} (made under version ${String(asked[0]?.codedUnder ?? 1)})`,
      ...asked.map(({ version, reason }) => `    version ${String(version)}: ${reason}`),
    ]),
  ]);
}

/** The decision log, oldest version first. */
export function logText(steps: readonly Step[]): string {
  return lines(
    steps.flatMap(({ version, at, by, summary, change, counts }) => [
      `Version ${String(version)} · ${minuteOf(at)} · ${by}`,
      `  ${summary}`,
      ...(change === null ? [] : [`  Reason: ${change.reason}`]),
      ...countLines(counts).map((line) => `  ${line}`),
      '',
    ]),
  );
}

/** In what two versions differ, part by part; `+` came, `−` is gone, `≠` reads differently. */
export function differencesText(differences: Output<'codebook.compare'>): string {
  if (differences.length === 0) return 'The two versions are alike.\n';
  const marks = { added: '+', gone: '−', changed: '≠' } as const;
  return lines(
    differences.flatMap(({ part, id, label, within, mark, fields }) => [
      `${marks[mark]} ${[...within, label].join(' › ')} [${part} ${id}]`,
      ...fields.map(({ field, before, after }) => `    ${field}: ${before ?? '(nothing)'} → ${after ?? '(nothing)'}`),
    ]),
  );
}

/** Codes whose number of holders changes get a line each; all others that anybody has share one. */
function countLines(counts: readonly Count[]): string[] {
  const moved = counts.filter(({ before, after }) => holdersWords(before) !== holdersWords(after));
  const same = counts.filter((count) => !moved.includes(count) && (count.after?.codings ?? 0) > 0);
  const list = same.map(({ label, after }) => `${label} ${holdersWords(after)}`).join(', ');
  return [
    ...moved.map(
      ({ code, label, before, after }) =>
        `  ${label} [${code}]: ${before === null ? 'new, codings' : `codings ${holdersWords(before)} →`} ${holdersWords(after)}`,
    ),
    ...(list === '' ? [] : [`  Codings as before: ${list}`]),
  ];
}

function holdersWords(holders: Count['before']): string {
  if (holders === null) return 'none';
  const finals = holders.finalCodings === 0 ? '' : ` and ${String(holders.finalCodings)} final`;
  return `${String(holders.codings)}${finals}`;
}

function whose({ case: number, variable, coder }: Pick<QueueEntry, 'case' | 'variable' | 'coder'>): string {
  return `case ${String(number)}, ${variable}, ${coder ?? 'final coding'}`;
}

function some<T>(list: readonly T[], line: (item: T) => string): string[] {
  const shown = list.slice(0, most).map(line);
  return list.length > most ? [...shown, `  … and ${String(list.length - most)} more (--json lists all)`] : shown;
}

function lines(all: readonly string[]): string {
  return `${all.join('\n')}\n`;
}
