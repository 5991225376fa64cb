import type { ParsedInput } from '../contract/method.ts';
import { asNamedUnder } from '../domain/codebook-change/earlier-names.ts';
import type { AgreementReading } from '../domain/model/agreement.ts';
import type { Codebook } from '../domain/model/codebook.ts';
import type { Coder } from '../domain/model/coder.ts';
import { fail, ok, type Result } from '../domain/model/result.ts';
import { assignmentsOf } from '../domain/model/round.ts';
import { sentence } from '../domain/model/sentences/sentence.ts';
import type { Snapshot } from '../domain/model/snapshot.ts';
import type { AgreementInput } from '../domain/reliability/agreement/agreement-of.ts';
import { allOk } from '../domain/tabulate/all-ok.ts';
import { noSuch } from '../domain/tabulate/no-such.ts';
import { type CodedUnder, readCodedUnder, readFrozen } from '../store/read/read-coded-under.ts';
import { readRounds } from '../store/read/read-rounds.ts';
import { findRound } from './find-round.ts';
import type { Session } from './session.ts';

/** Whose answers are asked for, and which of them. */
type Input = Pick<ParsedInput<'agreement.compute'>, 'project' | 'coders' | 'round' | 'codebookVersion'>;

/** Whose answers are compared on which cases, and the codebook that they are read by. */
export type AgreementSource = {
  readonly codebook: Codebook;
  readonly coders: readonly Coder[];
  readonly cases: readonly number[];
  readonly answersOf: AgreementInput['answersOf'];
  /** The variables that a coder answered at all. */
  readonly answered: (coder: string) => ReadonlySet<string>;
  readonly reading: AgreementReading;
};

/** The codings as they are; or those frozen in a round; or those that stood under an earlier version of the codebook. */
export async function agreementSource(session: Session, input: Input): Promise<Result<AgreementSource>> {
  const snapshot = session.snapshot(input.project);
  if (!snapshot.ok) return snapshot;
  const coders = allOk(input.coders.map((name) => findCoder(snapshot.value, name)));
  if (!coders.ok) return coders;
  const { round, codebookVersion } = input;
  if (round !== undefined && codebookVersion !== undefined)
    return fail('invalid-input', sentence('agreement.round-or-version'));
  const ground = { snapshot: snapshot.value, coders: coders.value, included: includedCases(snapshot.value) };
  if (round !== undefined) return frozenSource(session, input, { ...ground, title: round });
  if (codebookVersion !== undefined) return versionSource(session, input, { ...ground, version: codebookVersion });
  return presentSource(ground);
}

type Ground = {
  readonly snapshot: Snapshot;
  readonly coders: readonly Coder[];
  readonly included: readonly number[];
};

async function presentSource({ snapshot, coders, included }: Ground): Promise<Result<AgreementSource>> {
  const { snapshotAnswers } = await import('../domain/reliability/agreement/snapshot-answers.ts');
  return ok({
    codebook: snapshot.codebook,
    coders,
    cases: included,
    answersOf: snapshotAnswers(snapshot, included),
    answered: (name) => new Set(snapshot.codings.filter(({ coder }) => coder === name).map(({ variable }) => variable)),
    reading: { of: 'today', codebookVersion: snapshot.codebook.version },
  });
}

/** The cases are those that the round gives to two of the coders, whatever became of them since. */
function frozenSource(
  session: Session,
  { project, coders }: Input,
  ground: Ground & { readonly title: string },
): Promise<Result<AgreementSource>> | Result<AgreementSource> {
  const reading = session.reading(project);
  if (!reading.ok) return reading;
  const rounds = readRounds(reading.value);
  if (!rounds.ok) return rounds;
  const round = findRound(rounds.value, ground.title);
  if (!round.ok) return round;
  const stranger = coders.find((name) => !round.value.coders.includes(name));
  if (stranger !== undefined)
    return fail(
      'not-found',
      noSuch(sentence('names.coder-of-round', { round: ground.title }), stranger, round.value.coders),
    );
  const given = assignmentsOf(round.value).filter(({ coder }) => coders.includes(coder));
  const counts = Map.groupBy(
    given.flatMap(({ cases }) => cases),
    (number) => number,
  );
  const cases = round.value.cases.filter((number) => (counts.get(number)?.length ?? 0) > 1);
  if (cases.length === 0 && coders.length > 1)
    return fail('not-found', sentence('agreement.no-common-case', { title: ground.title, coders }));
  const coded = readFrozen(reading.value, round.value.uuid);
  if (!coded.ok) return coded;
  const { codebookVersion } = round.value;
  return codedSource(coded.value, { ...ground, cases }, { of: 'round', round: ground.title, codebookVersion });
}

function versionSource(
  session: Session,
  { project }: Input,
  ground: Ground & { readonly version: number },
): Promise<Result<AgreementSource>> | Result<AgreementSource> {
  const reading = session.reading(project);
  if (!reading.ok) return reading;
  const coded = readCodedUnder(reading.value, ground.version);
  if (!coded.ok) return coded;
  return codedSource(
    coded.value,
    { ...ground, cases: ground.included },
    { of: 'version', codebookVersion: ground.version },
  );
}

async function codedSource(
  { codebook, changes, codings }: CodedUnder,
  { snapshot, coders, cases }: Ground & { readonly cases: readonly number[] },
  reading: AgreementReading,
): Promise<Result<AgreementSource>> {
  const version = reading.codebookVersion;
  if (codebook === undefined)
    return fail('not-found', sentence('codebook.no-version', { version, current: snapshot.codebook.version }));
  const { codingAnswers } = await import('../domain/reliability/agreement/coding-answers.ts');
  const named = asNamedUnder(codings, changes, version);
  return ok({
    codebook,
    coders,
    cases,
    answersOf: codingAnswers(named, cases),
    answered: (name) => new Set(named.filter(({ coder }) => coder === name).map(({ variable }) => variable)),
    reading,
  });
}

function includedCases({ cases }: Snapshot): number[] {
  return cases.flatMap(({ number, status }) => (status === 'included' ? [number] : []));
}

function findCoder({ coders }: Snapshot, name: string): Result<Coder> {
  const coder = coders.find((candidate) => candidate.name === name);
  const names = coders.map((candidate) => candidate.name);
  return coder === undefined ? fail('not-found', noSuch(sentence('names.coder'), name, names)) : ok(coder);
}
