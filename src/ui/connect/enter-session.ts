import * as z from 'zod';
import { fail, ok, type Result } from '../../contract/errors.ts';

/** What every request of this window carries. */
export type SessionHeaders = Readonly<Record<string, string>>;

const kept = 'copro-session';
const answer = z.strictObject({ secret: z.string() });

/**
 * Exchanges the launch token in the address for the secret of a session, kept for this origin and this window alone.
 * A window that is loaded again, or opened from another one, has it already.
 */
export async function enterSession(): Promise<
  Result<{ readonly headers: SessionHeaders; readonly startsWith: string | undefined }>
> {
  const given = new URLSearchParams(location.hash.slice(1));
  const token = given.get('launch');
  const project = given.get('project') ?? undefined;
  if (token !== null) {
    // Out of sight and out of the list of pages gone back to, before anything else happens.
    history.replaceState(null, '', location.pathname);
    const secret = await exchange(token);
    if (secret === undefined) return fail('cancelled', 'expired');
    sessionStorage.setItem(kept, secret);
  }
  const secret = sessionStorage.getItem(kept);
  if (secret === null) return fail('cancelled', 'expired');
  return ok({
    headers: {
      'content-type': 'application/json',
      'x-copro-session': secret,
      'x-copro-window': crypto.randomUUID(),
    },
    startsWith: project,
  });
}

async function exchange(token: string): Promise<string | undefined> {
  try {
    const headers = { 'content-type': 'application/json' };
    const reply = await fetch('/session', { method: 'POST', headers, body: JSON.stringify({ token }) });
    const parsed = reply.ok ? answer.safeParse(await reply.json()) : undefined;
    return parsed?.data?.secret;
  } catch {
    return undefined;
  }
}
