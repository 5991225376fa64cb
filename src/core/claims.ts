import { isDeepStrictEqual } from 'node:util';
import type { Handlers } from '../contract/dispatch.ts';
import type { ProjectHandle } from '../contract/file.ts';
import type { Output, ParsedInput } from '../contract/method.ts';
import { auditClaims } from '../domain/audit/audit-claims.ts';
import { type Claim, claimsSchema } from '../domain/model/claim.ts';
import { fail, ok, type Result } from '../domain/model/result.ts';
import { sentence } from '../domain/model/sentences/sentence.ts';
import { readJson } from '../formats/json/read-json.ts';
import type { WritableProject } from '../store/project-file.ts';
import { readClaims } from '../store/read/read-claims.ts';
import { runCommand } from '../store/run-command.ts';
import type { Write, Written } from '../store/write/write.ts';
import { associationFor } from './association-for.ts';
import { entrySince } from './entry-since.ts';
import type { Session } from './session.ts';

type Names = 'claims.parse' | 'claims.list' | 'claims.put' | 'claims.delete' | 'claims.import';
type Entry = Output<'claims.put'>;

/** The claims that a project keeps. */
export function claimHandlers(session: Session): Pick<Handlers, Names> {
  return {
    'claims.parse': ({ file }) => readJson(file, claimsSchema),
    'claims.list': ({ project }) => {
      const reading = session.reading(project);
      return reading.ok ? readClaims(reading.value) : reading;
    },
    'claims.put': (input) => putClaim(session, input),
    'claims.delete': (input) => deleteClaim(session, input),
    'claims.import': (input) => importClaims(session, input),
  };
}

type Ground = { readonly writing: WritableProject; readonly stored: ReadonlyMap<string, Claim> };

function groundOf(session: Session, project: ProjectHandle): Result<Ground> {
  const writing = session.writing(project);
  if (!writing.ok) return writing;
  const claims = readClaims(writing.value);
  return claims.ok
    ? ok({ writing: writing.value, stored: new Map(claims.value.map((claim) => [claim.id, claim])) })
    : claims;
}

async function putClaim(session: Session, { project, claim, by }: ParsedInput<'claims.put'>): Promise<Result<Entry>> {
  const testable = await canBeEvaluated(session, project, [claim]);
  if (!testable.ok) return testable;
  const ground = groundOf(session, project);
  if (!ground.ok) return ground;
  const { writing, stored } = ground.value;
  const { statement } = claim;
  const summary = sentence(stored.has(claim.id) ? 'claims.changed' : 'claims.added', { statement });
  return write(writing, { by, summary }, (to) => to.putClaims([claim]));
}

function deleteClaim(session: Session, { project, id, by }: ParsedInput<'claims.delete'>): Result<Entry> {
  const ground = groundOf(session, project);
  if (!ground.ok) return ground;
  const { writing, stored } = ground.value;
  const claim = stored.get(id);
  if (claim === undefined) return fail('not-found', sentence('claims.none', { id }));
  const summary = sentence('claims.deleted', { statement: claim.statement });
  return write(writing, { by, summary }, (to) => to.deleteClaims([id]));
}

async function importClaims(
  session: Session,
  { project, file, by }: ParsedInput<'claims.import'>,
): Promise<Result<Output<'claims.import'>>> {
  const given = readJson(file, claimsSchema);
  if (!given.ok) return given;
  const { claims, title } = given.value;
  const testable = await canBeEvaluated(session, project, claims);
  if (!testable.ok) return testable;
  const ground = groundOf(session, project);
  if (!ground.ok) return ground;
  const { writing, stored } = ground.value;
  const added = claims.filter(({ id }) => !stored.has(id)).length;
  const changed = claims.filter((claim) => stored.has(claim.id) && !isDeepStrictEqual(stored.get(claim.id), claim));
  const summary = sentence('claims.taken', { claims: claims.length, file: file.name, title });
  const done = write(writing, { by, summary }, (to) => to.putClaims(claims));
  if (!done.ok) return done;
  const counts = { added, changed: changed.length, unchanged: claims.length - added - changed.length };
  return ok({ ...counts, ...done.value });
}

/** A claim that asks for what the project does not have is refused with what it asks for, rather than kept and never tested. */
async function canBeEvaluated(
  session: Session,
  project: ProjectHandle,
  claims: readonly Claim[],
): Promise<Result<unknown>> {
  const associate = await associationFor(claims);
  const snapshot = session.snapshot(project);
  return snapshot.ok ? auditClaims(snapshot.value, claims, { language: 'en', associate }) : snapshot;
}

function write(
  project: WritableProject,
  said: { readonly by: string; readonly summary: string },
  work: (to: Write) => Written,
): Result<Entry> {
  const entry = entrySince(project);
  const written = runCommand(project, { kind: 'claims', ...said }, (to) => ok(work(to)));
  return written.ok ? ok(entry()) : written;
}
