import { TextInput } from '@mantine/core';
import { useState } from 'react';

type Field = {
  readonly label: string;
  readonly first: string;
  readonly take: (name: string) => void;
  readonly leave: () => void;
};

/** A name, asked for in place: Enter takes it, Escape leaves it. */
export function NameField({ label, first, take, leave }: Field) {
  const [name, setName] = useState(first);
  return (
    <TextInput
      className="name-field"
      label={label}
      value={name}
      autoFocus
      onFocus={(event) => event.currentTarget.select()}
      onChange={(event) => setName(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key === 'Escape') leave();
        if (event.key === 'Enter' && !event.nativeEvent.isComposing && name.trim() !== '') take(name.trim());
      }}
    />
  );
}
