import { variablesOf } from '../model/codebook.ts';
import type { Coder } from '../model/coder.ts';
import type { HistoryEntry } from '../model/history.ts';
import type { Review } from '../model/review.ts';
import { roundProgress } from '../rounds/round-progress.ts';

/** What a methods paragraph may draw on: the review as it stands, and its whole history. */
export type MethodsGround = { readonly review: Review; readonly entries: readonly HistoryEntry[] };

const months = 'January February March April May June July August September October November December'.split(' ');

/**
 * The methods of a review in sentences, each from what the project and its history hold and from nothing else: how cases
 * came in, under which codebook they were coded, who coded how many answers, rounds and samples, how answers were
 * settled, and which copies were merged. What was undone is left out; what never happened is not mentioned. Days are of
 * UTC.
 */
export function methodsOf({ review, entries }: MethodsGround): string[] {
  const standing = entries
    .filter(({ undoneBy }) => undoneBy === undefined)
    .toSorted((one, other) => one.seq - other.seq);
  const parts = [
    casesPart(review, standing),
    codebookPart(review),
    codersPart(review),
    roundsPart(review, standing),
    settlingPart(review),
    mergesPart(standing),
  ];
  return parts.flatMap((sentences) => (sentences.length === 0 ? [] : [sentences.join(' ')]));
}

function casesPart({ project, cases, documents }: Review, entries: readonly HistoryEntry[]): string[] {
  const statuses = (['included', 'undecided', 'excluded'] as const).flatMap((kind) => {
    const count = cases.filter(({ status }) => status.kind === kind).length;
    return count === 0 ? [] : [`${count} ${kind}`];
  });
  const imports = entries.filter(({ kind }) => kind === 'import').map(({ words, at }) => `${words} (${day(at)}).`);
  const holds = statuses.length > 1 ? `: ${statuses.join(', ')}` : '';
  return [
    ...(project.searchDate === undefined ? [] : [`The sources were searched on ${project.searchDate}.`]),
    `The review holds ${counted(cases.length, 'case')}${holds}.`,
    ...imports,
    ...(documents.length === 0
      ? []
      : [`${counted(documents.length, 'source')} ${documents.length === 1 ? 'is' : 'are'} kept beside the cases.`]),
  ];
}

function codebookPart({ codebook, codebookChanges }: Review): string[] {
  const all = variablesOf(codebook);
  const judgements = all.filter(({ role }) => role === 'judgement').length;
  const made = `The codebook “${codebook.title}” (version ${codebook.version}) has ${counted(all.length, 'variable')}, ${judgements} of them judgements.`;
  const changes = codebookChanges
    .toSorted((one, other) => one.version - other.version)
    .map(({ version, at, summary, change }) => `version ${version} (${day(at)}): ${summary} (${change.reason})`);
  if (changes.length === 0) return [made];
  return [made, `It was changed ${changes.length === 1 ? 'once' : `${changes.length} times`}: ${changes.join('; ')}.`];
}

const kinds: Readonly<Record<Coder['kind'], string>> = {
  person: '',
  rule: ' (a written rule, not a person)',
  import: ' (values read from files)',
  stated: ' (what the sources themselves say)',
};

function codersPart({ codebook, coders, codings }: Review): string[] {
  const judgements = new Set(variablesOf(codebook).flatMap(({ id, role }) => (role === 'judgement' ? [id] : [])));
  return coders.flatMap(({ name, kind }) => {
    const own = codings.filter((coding) => coding.coder === name && judgements.has(coding.variable));
    if (own.length === 0) return [];
    const cases = new Set(own.map((coding) => coding.case)).size;
    return [`${name}${kinds[kind]} gave ${counted(own.length, 'answer')} on ${counted(cases, 'case')}.`];
  });
}

function roundsPart({ rounds }: Review, entries: readonly HistoryEntry[]): string[] {
  const opened = entries.filter(({ kind }) => kind === 'round');
  return rounds.flatMap((round) => {
    const { title, codebookVersion, closed, shared, cases, coders } = roundProgress(round);
    const done = coders.map(({ coder, assigned, done }) => `${coder} ${done} of ${assigned}`).join(', ');
    // How cases were drawn stands in the sentence of the entry alone: sample, seed, who had the rest.
    const drawn =
      opened
        .find(({ words }) => words.startsWith(`Opened the round “${title}”`))
        ?.words.split('; ')
        .slice(1) ?? [];
    const end = closed === undefined ? 'and is still open' : `and closed on ${day(closed)}`;
    return [
      `The round “${title}” was opened on ${day(round.opened)} under version ${codebookVersion} of the codebook ${end}: ${counted(cases, 'case')}, ${shared} of them coded by two or more.`,
      ...(drawn.length === 0 ? [] : [`How they were drawn: ${drawn.join('; ')}.`]),
      `Marked done: ${done}.`,
    ];
  });
}

const origins = {
  agreed: 'agreed (two answers alike)',
  discussed: 'settled in discussion',
  decided: 'decided',
  'single-coder': 'given by one coder alone',
} as const;

function settlingPart({ finalCodings }: Review): string[] {
  if (finalCodings.length === 0) return [];
  const parts = (Object.keys(origins) as (keyof typeof origins)[]).flatMap((origin) => {
    const count = finalCodings.filter((one) => one.origin === origin).length;
    return count === 0 ? [] : [`${count} ${origins[origin]}`];
  });
  const who = [...new Set(finalCodings.map(({ by }) => by))].sort();
  return [`Of ${counted(finalCodings.length, 'final answer')}, ${parts.join(', ')}; entered by ${who.join(', ')}.`];
}

function mergesPart(entries: readonly HistoryEntry[]): string[] {
  const merges = entries.filter(({ kind }) => kind === 'merge').length;
  const settled = entries.filter(({ kind }) => kind === 'settle').length;
  const tasks =
    settled === 0
      ? ''
      : `; ${counted(settled, 'place')} that two copies had changed differently ${settled === 1 ? 'was' : 'were'} settled`;
  return merges === 0
    ? []
    : [`Copies of the project were merged ${merges === 1 ? 'once' : `${merges} times`}${tasks}.`];
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** “5 February 2022”, of a moment in UTC. */
function day(moment: string): string {
  const [year = '', month = '', date = ''] = moment.slice(0, 10).split('-');
  return `${Number(date)} ${months[Number(month) - 1] ?? month} ${year}`;
}
