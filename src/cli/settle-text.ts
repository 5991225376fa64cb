import type { Output } from '../contract/method.ts';
import { counted } from './counted.ts';

type Queue = Output<'finals.queue'>;
type Difference = Output<'finals.difference'>;

/** What is to be settled: sums, then a line a difference, then the cases that wait. */
export function queueText({ differences, alike, sole, waiting, final }: Queue): string {
  const open = differences.filter(({ settled }) => !settled);
  const lines = open.map(
    ({ case: number, variable, coders }) => `  case ${String(number)}  ${variable}  ${coders.join(', ')}`,
  );
  const ready = [
    ...(alike === 0 ? [] : [`${counted(alike, 'answer')} on which coders agree`]),
    ...(sole === 0 ? [] : [`${counted(sole, 'answer')} of one coder alone`]),
  ];
  return [
    `${counted(open.length, 'difference')} to settle; ${counted(final, 'answer')} final`,
    ...lines,
    ...(ready.length === 0
      ? []
      : [`${ready.join(' and ')} can become final: copro settle PROJECT --accept all --by NAME`]),
    ...waiting.map(({ case: number, coders }) => `  case ${String(number)} waits: ${coders.join(', ')} to do`),
  ].join('\n');
}

/** One difference, what each coder said one below the other. */
export function differenceText({ case: number, title, label, said, silent, both, final }: Difference): string {
  const sides = said.flatMap(({ coder, words, evidence, passages }) => [
    `  ${coder}: ${words}`,
    ...(evidence.rationale === undefined ? [] : [`      ${evidence.rationale}`]),
    ...(evidence.quote === undefined ? [] : [`      “${evidence.quote}”${pageText(evidence.page)}`]),
    ...passages.map(({ quote, document }) => `      “${quote}” (${document})`),
  ]);
  return [
    `${label} of case ${String(number)}, ${title}`,
    ...sides,
    ...silent.map((coder) => `  ${coder}: no answer`),
    ...(both === undefined ? [] : [`  both: ${both.words}`]),
    ...(final === undefined ? [] : [`  final: ${finalWords(final)}`]),
  ].join('\n');
}

/** What was settled. */
export function settledText({ final }: Output<'finals.settle'>): string {
  return `${final.label} of case ${String(final.case)}: ${finalWords(final)}`;
}

function finalWords({ words, origin, by, at, note }: NonNullable<Difference['final']>): string {
  const why = note === undefined ? '' : `: ${note}`;
  return `${words} (${origin} by ${by}, ${at.slice(0, 10)}${why})`;
}

/** What became final in one step. */
export function acceptedText({ agreed, singleCoder }: Output<'finals.accept'>): string {
  if (agreed + singleCoder === 0) return 'Nothing was waiting to become final. Nothing was changed.';
  return `Final now: ${counted(agreed, 'answer')} on which coders agreed, ${String(singleCoder)} of one coder alone. copro undo takes it back.`;
}

function pageText(page: string | undefined): string {
  return page === undefined ? '' : `, p. ${page}`;
}
