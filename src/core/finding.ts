import type { Handlers } from '../contract/dispatch.ts';
import type { Output, ParsedInput } from '../contract/method.ts';
import { findNamed } from '../domain/finding/find-named.ts';
import { type NamedCase, namedCases, type NamedPart, namedParts } from '../domain/finding/named-things.ts';
import { ok, type Result } from '../domain/model/result.ts';
import type { SavedSpecification } from '../domain/model/saved-specification.ts';
import type { ReadableProject } from '../store/project-file.ts';
import { readCases } from '../store/read/read-cases.ts';
import { readCodebook } from '../store/read/read-codebook.ts';
import { readRevision } from '../store/read/read-revision.ts';
import { readSpecifications } from '../store/read/read-specifications.ts';
import type { Session } from './session.ts';

/** Finding what is called so in a project. */
export function findingHandlers(session: Session): Pick<Handlers, 'project.find'> {
  return { 'project.find': (input) => find(session, input) };
}

function find(session: Session, { project, text, limit }: ParsedInput<'project.find'>): Result<Output<'project.find'>> {
  const reading = session.reading(project);
  if (!reading.ok) return reading;
  const named = namedIn(reading.value);
  if (!named.ok) return named;
  const cases = findNamed(named.value.cases, text, limit);
  const parts = findNamed(named.value.parts, text, limit);
  const saved = findNamed(
    named.value.saved.map(({ kind, name }) => ({ kind, name, words: name.toLowerCase() })),
    text,
    limit,
  );
  return ok({
    cases: {
      items: cases.found.map(({ number, title, reference }) => ({ number, title, reference })),
      total: cases.total,
    },
    parts: {
      items: parts.found.map(({ variable, code, label, within }) => {
        return { variable, label, within, ...(code === undefined ? {} : { code }) };
      }),
      total: parts.total,
    },
    saved: { items: saved.found.map(({ kind, name }) => ({ kind, name })), total: saved.total },
  });
}

type Known = {
  readonly revision: number;
  readonly cases: readonly NamedCase[];
  readonly parts: readonly NamedPart[];
  readonly saved: readonly SavedSpecification[];
};

/** What there is to find, kept as long as the project stays as it is: each letter typed asks again. */
const known = new WeakMap<ReadableProject, Known>();

function namedIn(reading: ReadableProject): Result<Known> {
  const revision = readRevision(reading);
  if (!revision.ok) return revision;
  const before = known.get(reading);
  if (before?.revision === revision.value) return ok(before);
  const cases = readCases(reading);
  if (!cases.ok) return cases;
  const scheme = readCodebook(reading);
  if (!scheme.ok) return scheme;
  const saved = readSpecifications(reading);
  if (!saved.ok) return saved;
  const parts = namedParts(scheme.value.codebook);
  const now = { revision: revision.value, cases: namedCases(cases.value), parts, saved: saved.value };
  known.set(reading, now);
  return ok(now);
}
