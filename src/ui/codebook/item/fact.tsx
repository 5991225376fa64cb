import type { ReactNode } from 'react';
import { useWords } from '../../language/use-words.ts';

/** A line of a printed page: what it is called, and what it says. */
export function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div className="fact">
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** A text of the codebook, or that nobody has written it. */
export function Said({ text }: { readonly text: string | undefined }) {
  const { say } = useWords();
  return text === undefined ? <span className="muted">{say('codebook.unsaid')}</span> : <>{text}</>;
}

/** Several of them, one below the other. */
export function SaidList({ texts }: { readonly texts: readonly string[] }) {
  if (texts.length === 0) return <Said text={undefined} />;
  return (
    <ul className="fact-list">
      {texts.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  );
}
