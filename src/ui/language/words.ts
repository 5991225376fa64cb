import { agreeWords } from '../agree/words.ts';
import { answeringWords } from '../answering/words.ts';
import { auditWords } from '../audit/words.ts';
import { backupWords } from '../backups/words.ts';
import { behindWords } from '../behind/words.ts';
import { casesWords } from '../cases/words.ts';
import { codeWords } from '../code/words.ts';
import { codebookWords } from '../codebook/words.ts';
import { commandWords } from '../commands/words.ts';
import { connectWords } from '../connect/words.ts';
import { figuresWords } from '../figures/words.ts';
import { gridWords } from '../grid/words.ts';
import { historyWords } from '../history/words.ts';
import { importWords } from '../import/words.ts';
import { mergeWords } from '../merge/words.ts';
import { partsWords } from '../parts/words.ts';
import { frameWords } from '../project/words.ts';
import { reportWords } from '../report/words.ts';
import { retrievalWords } from '../retrieval/words.ts';
import { startWords } from '../start/words.ts';
import { tablesWords } from '../tables/words.ts';

const parts = [
  auditWords,
  reportWords,
  retrievalWords,
  frameWords,
  commandWords,
  connectWords,
  startWords,
  casesWords,
  importWords,
  mergeWords,
  codeWords,
  agreeWords,
  codebookWords,
  tablesWords,
  behindWords,
  figuresWords,
  gridWords,
  historyWords,
  backupWords,
  answeringWords,
  partsWords,
] as const;

type KeysOf<Part> = Part extends { readonly en: infer En } ? keyof En & string : never;

/** Names a sentence; `_one` and `_other` of a counted one are chosen by its count. */
export type Key = Counted<KeysOf<(typeof parts)[number]>>;
type Counted<Name> = Name extends `${infer Base}_${'one' | 'other'}` ? Base : Name;

/** Every sentence of the interface, by language and key. */
export const words = {
  en: Object.assign({}, ...parts.map(({ en }) => en)) as Readonly<Record<string, string>>,
  zh: Object.assign({}, ...parts.map(({ zh }) => zh)) as Readonly<Record<string, string>>,
};
