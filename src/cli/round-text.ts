import type { Output } from '../contract/method.ts';
import { counted } from './counted.ts';

type Progress = Output<'rounds.close'>;

const mostNamed = 20;

/** Every round with how far it is. */
export function roundsText(rounds: readonly Progress[]): string {
  if (rounds.length === 0) return 'No round was opened yet. copro round PROJECT --open TITLE --coders A,B opens one.';
  return rounds.map(roundLine).join('\n\n');
}

/** One round: its head, and a line a coder with what is done and what is missing. */
export function roundLine(round: Progress): string {
  const { title, cases, shared, codebookVersion, opened, closed, coders } = round;
  const when = closed === undefined ? `open since ${day(opened)}` : `${day(opened)} to ${day(closed)}`;
  const head = `${title} (${when}): ${counted(cases, 'case')}, ${String(shared)} coded by several; codebook version ${String(codebookVersion)}`;
  const width = Math.max(...coders.map(({ coder }) => coder.length));
  const lines = coders.map(({ coder, assigned, done, missing }) => {
    const left = missing.length === 0 ? '' : `; missing: ${numbersText(missing)}`;
    return `  ${coder.padEnd(width)}  ${String(done)} of ${String(assigned)} done${left}`;
  });
  return [head, ...lines].join('\n');
}

/** A new round: who codes what. */
export function openedText({ round, assignments, sample, codersAdded }: Output<'rounds.open'>): string {
  const together = round.shared === 0 ? [] : [`  coded by several: ${numbersText(sample)}`];
  const lines = assignments.map(
    ({ coder, cases }) => `  ${coder} (${counted(cases.length, 'case')}): ${numbersText(cases)}`,
  );
  const added = codersAdded.length === 0 ? [] : [`  new to the project: ${codersAdded.join(', ')}`];
  const head = `Opened “${round.title}” under version ${String(round.codebookVersion)} of the codebook: ${counted(round.cases, 'case')}`;
  return [head, ...together, ...lines, ...added].join('\n');
}

/** What a mark froze, and what it found open. */
export function doneText({ round, cases, codings, unanswered }: Output<'rounds.done'>): string {
  if (cases.length === 0) return 'These cases are done already. Nothing was changed.';
  const alike = Map.groupBy(unanswered, ({ variables }) => variables.join(', '));
  const open = [...alike].map(
    ([variables, places]) => `  ${variables}: cases ${numbersText(places.map((place) => place.case))}`,
  );
  const warning = open.length === 0 ? [] : ['Left without an answer:', ...open];
  const head = `Done: ${numbersText(cases)} (${String(codings)} answers frozen)`;
  return [head, ...warning, roundLine(round)].join('\n');
}

function numbersText(numbers: readonly number[]): string {
  const rest = numbers.length > mostNamed ? ` … and ${String(numbers.length - mostNamed)} more` : '';
  return `${numbers.slice(0, mostNamed).join(', ')}${rest}`;
}

function day(at: string): string {
  return at.slice(0, 10);
}
