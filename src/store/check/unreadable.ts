import { Refusal } from '../sqlite/refusal.ts';
import type { Finding } from './finding.ts';

/** What a reading that is refused has to say, as the finding of a check. */
export function unreadable(check: string, read: () => unknown): Finding[] {
  try {
    read();
    return [];
  } catch (cause) {
    if (cause instanceof Refusal) return [{ check, message: cause.message }];
    throw cause;
  }
}
