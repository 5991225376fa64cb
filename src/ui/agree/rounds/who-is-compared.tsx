import { Checkbox } from '@mantine/core';
import { withAside } from '../../language/punctuation.ts';
import { useWords } from '../../language/use-words.ts';
import { useAgree } from '../agree.ts';

/** Whose answers are compared: two coders or more. */
export function WhoIsCompared() {
  const { say, language } = useWords();
  const { compared, people } = useAgree();
  const { offered, coders, compare } = compared;
  const rules = new Set(people.filter(({ kind }) => kind === 'rule').map(({ name }) => name));
  if (offered.length < 2) return null;
  return (
    <fieldset className="compared">
      <legend>{say('agree.compared')}</legend>
      {offered.map((name) => (
        <Checkbox
          key={name}
          size="xs"
          label={rules.has(name) ? withAside(name, say('codebook.rule'), language) : name}
          checked={coders.includes(name)}
          onChange={() => compare(coders.includes(name) ? coders.filter((one) => one !== name) : [...coders, name])}
        />
      ))}
    </fieldset>
  );
}
