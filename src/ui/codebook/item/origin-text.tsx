import { listed } from '../../language/punctuation.ts';
import { useWords } from '../../language/use-words.ts';
import type { Variable } from '../codebook.ts';

const words = {
  'table-1': 'codebook.origin-table-1',
  'table-2': 'codebook.origin-table-2',
  'table-3': 'codebook.origin-table-3',
  text: 'codebook.origin-text',
  ours: 'codebook.origin-ours',
} as const;

/** Where a variable or code comes from. */
export function OriginText({ origin: { kind, section, note } }: { readonly origin: Variable['origin'] }) {
  const { say, language } = useWords();
  const place = section === undefined ? say(words[kind]) : listed([say(words[kind]), section], language);
  const shown = section?.startsWith('Table') === true ? section : place;
  return <>{note === undefined ? shown : `${shown}. ${note}`}</>;
}
