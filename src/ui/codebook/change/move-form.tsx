import { NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { useWords } from '../../language/use-words.ts';
import { useCodebook } from '../codebook.ts';
import { ChangeFrame } from './change-frame.tsx';
import type { FormOf } from './form-props.ts';
import { moveTo, placesFor, siblingsThere } from './places-for.ts';

/** Another place: under what, and after which of those that stand there. */
export function MoveForm({ variable, code, spot, close }: FormOf<'move'>) {
  const { say } = useWords();
  const { codebook } = useCodebook();
  const of = { variable, code };
  const { places, parent: home, position: at } = placesFor(codebook, of, (label) => say('codebook.top', { label }));
  const [parent, setParent] = useState(spot?.parent.replace(/^.:(.*\/)?/, '') ?? home);
  const [position, setPosition] = useState(spot?.position ?? at);
  // A line of the tree that is a variable stands for the top level of its codes.
  const under =
    code !== undefined && parent === variable && !places.some(({ value }) => value === parent) ? '' : parent;
  const siblings = siblingsThere(codebook, of, under);
  const place = Math.min(position, siblings.length + 1);
  const same = under === home && place === at;
  return (
    <ChangeFrame
      change={same ? undefined : moveTo(of, { parent: under, position: place })}
      action={say('codebook.make-move')}
      close={close}
    >
      <NativeSelect
        data-autofocus
        size="xs"
        label={say('codebook.under')}
        value={under}
        data={places}
        onChange={(event) => {
          setParent(event.currentTarget.value);
          setPosition(siblingsThere(codebook, of, event.currentTarget.value).length + 1);
        }}
      />
      <NativeSelect
        size="xs"
        label={say('codebook.position')}
        value={String(place)}
        data={[
          { value: '1', label: say('codebook.first') },
          ...siblings.map((label, index) => ({ value: String(index + 2), label: say('codebook.after', { label }) })),
        ]}
        onChange={(event) => setPosition(Number(event.currentTarget.value))}
      />
    </ChangeFrame>
  );
}
