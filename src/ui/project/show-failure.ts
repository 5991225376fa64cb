import type { Result } from '../../contract/errors.ts';
import { toast } from '../toasts/toast-store.ts';

/** Shows a person why something failed, and hands the reply on; a cancel is no failure. */
export function showFailure<Value>(reply: Result<Value>): Result<Value> {
  if (!reply.ok && reply.error.code !== 'cancelled') toast({ kind: 'error', error: reply.error });
  return reply;
}
