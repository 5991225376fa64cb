import { useWords } from '../language/use-words.ts';
import './notice.css';

/** What a window shows that came with an address used before: nothing but the way back in. */
export function NotLetIn() {
  const { say } = useWords();
  return (
    <main className="notice">
      <h1>{say('frame.not-let-in')}</h1>
      <p>{say('frame.not-let-in-why')}</p>
      <p>
        <kbd>copro open</kbd>
      </p>
    </main>
  );
}
