import { useWords } from '../language/use-words.ts';

/** The keys of a list of cases that leads on to Code. */
export function CaseKeys() {
  const { say } = useWords();
  return (
    <p className="behind-hint muted">
      <kbd>↑</kbd> <kbd>↓</kbd> {say('behind.walk')} · <kbd>Enter</kbd> {say('behind.lead')} · <kbd>Esc</kbd>{' '}
      {say('behind.close')}
    </p>
  );
}
