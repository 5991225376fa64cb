import { useCallback } from 'react';
import { useWords } from '../language/use-words.ts';
import { toast } from '../toasts/toast-store.ts';

/** What is copied, by its type: `text/plain`, `text/html`. */
type Copied = Readonly<Record<string, string>>;

/**
 * Puts something on the system's clipboard, then says `done`. A system may refuse, as one does while another window is in
 * front; then that is said.
 */
export function useCopy(): (copied: Copied, done: string) => Promise<void> {
  const { say } = useWords();
  return useCallback(
    async (copied, done) => {
      const blobs = Object.entries(copied).map(([type, text]) => [type, new Blob([text], { type })] as const);
      try {
        await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
      } catch {
        toast({ kind: 'error', error: { code: 'not-writable', message: say('copy.refused') } });
        return;
      }
      toast({ kind: 'done', text: done });
    },
    [say],
  );
}
