import { variablesOf } from '../model/codebook.ts';
import type { HistoryEntry } from '../model/history.ts';
import type { Review } from '../model/review.ts';
import { inLanguage } from '../model/sentences/in-language.ts';
import { paragraphIn } from '../model/sentences/paragraph-in.ts';
import { type Said, said, sayIn } from '../model/sentences/said.ts';
import type { SentenceLanguage } from '../model/sentences/sentence-language.ts';
import { roundProgress } from '../rounds/round-progress.ts';
import { dayOf } from './day-of.ts';

/** What a methods paragraph may draw on: the review as it stands, and its whole history; and the language to tell it in. */
export type MethodsGround = {
  readonly review: Review;
  readonly entries: readonly HistoryEntry[];
  readonly language: SentenceLanguage;
};

type Told = Pick<MethodsGround, 'entries' | 'language'>;

/**
 * The methods of a review in sentences, each from what the project and its history hold and from nothing else: how cases
 * came in, under which codebook they were coded, who coded how many answers, rounds and samples, how answers were
 * settled, and which copies were merged. What was undone is left out; what never happened is not mentioned. Days are of
 * UTC.
 */
export function methodsOf({ review, entries, language }: MethodsGround): string[] {
  const standing = entries
    .filter(({ undoneBy }) => undoneBy === undefined)
    .toSorted((one, other) => one.seq - other.seq);
  const told = { entries: standing, language };
  const parts = [
    casesPart(review, told),
    codebookPart(review, language),
    codersPart(review),
    roundsPart(review, told),
    settlingPart(review),
    mergesPart(standing),
  ];
  return parts
    .filter((sentences) => sentences.length > 0)
    .map((sentences) =>
      paragraphIn(
        language,
        sentences.map((one) => sayIn(language, one)),
      ),
    );
}

function casesPart({ project, cases, documents }: Review, { entries, language }: Told): Said[] {
  const statuses = (['included', 'undecided', 'excluded'] as const).flatMap((kind) => {
    const count = cases.filter(({ status }) => status.kind === kind).length;
    return count === 0 ? [] : [said('methods.of-status', { cases: count, status: said(`status.${kind}`) })];
  });
  const imports = entries
    .filter(({ kind }) => kind === 'import')
    .map(({ words, at }) => said('methods.entry', { what: inLanguage(words, language), day: dayOf(at) }));
  return [
    ...(project.searchDate === undefined ? [] : [said('methods.searched', { date: project.searchDate })]),
    said('methods.holds', {
      cases: cases.length,
      statuses: statuses.length > 1 ? said('methods.statuses', { statuses }) : '',
    }),
    ...imports,
    ...(documents.length === 0 ? [] : [said('methods.sources', { sources: documents.length })]),
  ];
}

function codebookPart({ codebook, codebookChanges }: Review, language: SentenceLanguage): Said[] {
  const all = variablesOf(codebook);
  const judgements = all.filter(({ role }) => role === 'judgement').length;
  const { title, version } = codebook;
  const made = said('methods.codebook', { title, version, variables: all.length, judgements });
  const changes = codebookChanges
    .toSorted((one, other) => one.version - other.version)
    .map(({ version: to, at, summary, change: { reason } }) =>
      said('methods.change', { version: to, day: dayOf(at), summary: inLanguage(summary, language), reason }),
    );
  if (changes.length === 0) return [made];
  if (changes.length === 1) return [made, said('methods.changed-once', { changes })];
  return [made, said('methods.changed', { times: changes.length, changes })];
}

function codersPart({ codebook, coders, codings }: Review): Said[] {
  const judgements = new Set(variablesOf(codebook).flatMap(({ id, role }) => (role === 'judgement' ? [id] : [])));
  return coders.flatMap(({ name, kind }) => {
    const own = codings.filter((coding) => coding.coder === name && judgements.has(coding.variable));
    if (own.length === 0) return [];
    const cases = new Set(own.map((coding) => coding.case)).size;
    const what = kind === 'person' ? '' : said(`methods.kind-${kind}`);
    return [said('methods.coder', { coder: name, kind: what, answers: own.length, cases })];
  });
}

function roundsPart({ rounds }: Review, { entries, language }: Told): Said[] {
  const openings = entries.filter(({ kind }) => kind === 'round');
  return rounds.flatMap((round) => {
    const { title, codebookVersion: version, closed, shared, cases, coders } = roundProgress(round);
    const done = coders.map((one) =>
      said('methods.done-by', { coder: one.coder, done: one.done, assigned: one.assigned }),
    );
    // How cases were drawn stands in the sentence of the entry alone: sample, seed, who had the rest.
    const drawn =
      openings
        .find(({ words }) => words.startsWith(`Opened the round “${title}”`))
        ?.words.split('; ')
        .slice(1)
        .map((words) => inLanguage(words, language)) ?? [];
    const about = { title, opened: dayOf(round.opened), version, cases, shared };
    return [
      closed === undefined
        ? said('methods.round-open', about)
        : said('methods.round-closed', { ...about, closed: dayOf(closed) }),
      ...(drawn.length === 0 ? [] : [said('methods.drawn', { drawn })]),
      said('methods.done', { done }),
    ];
  });
}

const origins = ['agreed', 'discussed', 'decided', 'single-coder'] as const;

function settlingPart({ finalCodings }: Review): Said[] {
  if (finalCodings.length === 0) return [];
  const parts = origins.flatMap((origin) => {
    const answers = finalCodings.filter((one) => one.origin === origin).length;
    return answers === 0 ? [] : [said(`methods.origin-${origin}`, { answers })];
  });
  const by = [...new Set(finalCodings.map((one) => one.by))].sort();
  return [said('methods.final', { finals: finalCodings.length, parts, by })];
}

function mergesPart(entries: readonly HistoryEntry[]): Said[] {
  const times = entries.filter(({ kind }) => kind === 'merge').length;
  const places = entries.filter(({ kind }) => kind === 'settle').length;
  if (times === 0) return [];
  const settled = places === 0 ? '' : said('methods.settled', { places });
  return [times === 1 ? said('methods.merged-once', { settled }) : said('methods.merged', { times, settled })];
}
