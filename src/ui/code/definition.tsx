import type { Code } from '../../domain/model/code.ts';
import { useWords } from '../language/use-words.ts';
import type { Key } from '../language/words.ts';

/** What a code means: definition, when to use it and when not, examples, other names. */
export function Definition({ code }: { readonly code: Code }) {
  const { say } = useWords();
  const { definition, useWhen, notWhen, examples, aliases } = code;
  const parts: readonly (readonly [Key, string | undefined])[] = [
    ['code.use-when', useWhen],
    ['code.not-when', notWhen],
    ['code.examples', examples.join(' · ')],
    ['code.aliases', aliases.join(', ')],
  ];
  const told = parts.filter(([, text]) => text !== undefined && text !== '');
  return (
    <div className="definition" role="note" aria-label={say('code.definition-of', { code: code.label })}>
      <p>{definition ?? say('code.no-definition')}</p>
      {told.length > 0 && (
        <dl>
          {told.map(([name, text]) => (
            <div key={name}>
              <dt>{say(name)}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      )}
    </div>
  );
}
