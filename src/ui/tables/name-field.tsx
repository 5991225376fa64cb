import { Button, TextInput } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';

type Field = {
  readonly label: string;
  /** What taking the name does. */
  readonly act: string;
  readonly first: string;
  readonly take: (name: string) => void;
  readonly leave: () => void;
};

/** A name, asked for in place: Enter or the button takes it, Escape leaves it. */
export function NameField({ label, act, first, take, leave }: Field) {
  const [name, setName] = useState(first);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    // A menu that led here holds the focus until it is closed.
    const timer = setTimeout(() => field.current?.select(), 50);
    return () => clearTimeout(timer);
  }, []);
  return (
    <form
      className="name-field"
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() !== '') take(name.trim());
      }}
    >
      <TextInput
        ref={field}
        label={label}
        value={name}
        data-autofocus
        onChange={(event) => setName(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') leave();
        }}
      />
      <Button type="submit" variant="default" disabled={name.trim() === ''}>
        {act}
      </Button>
    </form>
  );
}
