import { listed } from '../language/punctuation.ts';
import { useWords } from '../language/use-words.ts';
import { initials } from './others.ts';

/** Who else said the same, by initials; names are told on hovering and to screen readers. */
export function OtherMarks({ names }: { readonly names: readonly string[] }) {
  const { say, language } = useWords();
  if (names.length === 0) return null;
  const all = say('code.also', { names: listed(names, language) });
  return (
    <span className="other-marks" title={all}>
      <span className="only-heard">{all}</span>
      {names.map((name) => (
        <span key={name} aria-hidden="true">
          {initials(name)}
        </span>
      ))}
    </span>
  );
}
