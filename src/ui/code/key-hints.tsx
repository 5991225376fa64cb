import type { OwnKeys } from '../commands/command.ts';
import { useCommands } from '../commands/command-list.ts';
import { useWords } from '../language/use-words.ts';
import type { Key } from '../language/words.ts';

const hints: readonly (readonly [keys: readonly string[], what: Key])[] = [
  [['↑', '↓'], 'code.hint-walk'],
  [['1', '–', '9'], 'code.hint-tick'],
  [['←', '→'], 'code.hint-point'],
  [['?'], 'code.hint-silent'],
  [['Tab'], 'code.hint-grounds'],
  [['J', 'K'], 'code.hint-cases'],
  [['M'], 'code.hint-done'],
];

/** Those that are no command of their own: the help tells of them too. */
const own: readonly OwnKeys[] = hints
  .filter(([keys]) => !keys.some((key) => ['J', 'K', 'M'].includes(key)))
  .map(([keys, title]) => ({ id: title, title, keys }));

/** The keys of the form, in sight as long as they are not in the fingers. */
export function KeyHints() {
  const { say } = useWords();
  useCommands(own);
  return (
    <footer className="key-hints muted" aria-label={say('code.hints')}>
      {hints.map(([keys, what]) => (
        <span key={what}>
          {keys.map((key) => (key === '–' ? key : <kbd key={key}>{key}</kbd>))} {say(what)}
        </span>
      ))}
    </footer>
  );
}
