import { TextInput } from '@mantine/core';
import { useWords } from '../language/use-words.ts';
import type { Fields } from './choices.tsx';

/** A share that a paper gives without its count: of how many, between which per cent, and why no count is there. */
export function ShareFields({ draft, put }: Fields) {
  const { say } = useWords();
  return (
    <div className="measure-source">
      <div className="measure-share">
        {(['base', 'least', 'most'] as const).map((name) => (
          <TextInput
            key={name}
            className="numbers"
            label={say(`audit.share-${name}`)}
            value={draft[name]}
            onChange={(event) => put({ [name]: event.currentTarget.value })}
          />
        ))}
      </div>
      <TextInput
        label={say('audit.why-untestable')}
        value={draft.source}
        onChange={(event) => put({ source: event.currentTarget.value })}
      />
    </div>
  );
}
