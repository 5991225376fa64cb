import { useWords } from '../language/use-words.ts';
import type { differences } from './differences.ts';

/** How many numbers differ from those of the table beside it, and what the sign says; nothing where no table is. */
export function Differing({ cells }: { readonly cells: ReturnType<typeof differences> }) {
  const { say } = useWords();
  if (cells === undefined) return null;
  const count = cells.flat().filter((cell) => cell !== undefined).length;
  return <p className="left-out">{count === 0 ? say('tables.differs-none') : say('tables.differs', { count })}</p>;
}
