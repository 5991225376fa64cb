import type { Output } from '../contract/method.ts';
import { answerWords } from '../domain/model/answer-words.ts';
import { type Codebook, findVariable } from '../domain/model/codebook.ts';

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
export function differenceText(difference: Difference, codebook: Codebook): string {
  const { case: number, title, variable: id, said, silent, both, final } = difference;
  const variable = findVariable(codebook, id);
  const sides = said.flatMap(({ coder, answer, evidence, passages }) => [
    `  ${coder}: ${answerWords(answer, variable)}`,
    ...(evidence.rationale === undefined ? [] : [`      ${evidence.rationale}`]),
    ...(evidence.quote === undefined ? [] : [`      “${evidence.quote}”${pageText(evidence.page)}`]),
    ...passages.map(({ quote, source }) => `      “${quote}” (${source})`),
  ]);
  return [
    `${variable?.label ?? id} of case ${String(number)}, ${title}`,
    ...sides,
    ...silent.map((coder) => `  ${coder}: no answer`),
    ...(both === undefined ? [] : [`  both: ${answerWords(both, variable)}`]),
    ...(final === undefined ? [] : [`  final: ${finalText(final, variable)}`]),
  ].join('\n');
}

/** What is final, and how it came about. */
export function finalText(
  { answer, origin, by, at, note }: NonNullable<Difference['final']>,
  variable: Parameters<typeof answerWords>[1],
): string {
  const why = note === undefined ? '' : `: ${note}`;
  return `${answerWords(answer, variable)} (${origin} by ${by}, ${at.slice(0, 10)}${why})`;
}

/** What became final in one step. */
export function acceptedText({ agreed, singleCoder }: Output<'finals.accept'>): string {
  if (agreed + singleCoder === 0) return 'Nothing was waiting to become final. Nothing was changed.';
  return `Final now: ${counted(agreed, 'answer')} on which coders agreed, ${String(singleCoder)} of one coder alone. copro undo takes it back.`;
}

function counted(count: number, noun: string): string {
  return `${String(count)} ${count === 1 ? noun : `${noun}s`}`;
}

function pageText(page: string | undefined): string {
  return page === undefined ? '' : `, p. ${page}`;
}
