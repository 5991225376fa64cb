import { Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';

type Text = {
  readonly label: string;
  readonly value: string;
  readonly put: (value: string) => void;
  /** The label is heard, not seen. */
  readonly hidden?: true;
  readonly long?: true;
  readonly placeholder?: string;
  /** Lets the field be emptied. */
  readonly empty?: true;
};

/** A text that is taken over when one leaves the field or presses Enter; Escape puts back what was there. */
export function TextOption({ label, value, put, hidden, long, placeholder, empty }: Text) {
  const [draft, setText] = useState<string>();
  const text = draft ?? value;
  const settle = (): void => {
    const wanted = text.trim();
    setText(undefined);
    if (wanted !== value && (wanted !== '' || empty === true)) put(wanted);
  };
  const shared = {
    size: 'xs',
    value: text,
    onBlur: settle,
    ...(hidden === true ? { 'aria-label': label } : { label }),
    ...(placeholder === undefined ? {} : { placeholder }),
  } as const;
  const onKeyDown = (event: { key: string; preventDefault: () => void; stopPropagation: () => void }): void => {
    if (event.key === 'Enter') {
      event.preventDefault();
      settle();
    }
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    setText(undefined);
  };
  return long === true ? (
    <Textarea {...shared} autosize maxRows={8} onChange={(event) => setText(event.currentTarget.value)} />
  ) : (
    <TextInput {...shared} onKeyDown={onKeyDown} onChange={(event) => setText(event.currentTarget.value)} />
  );
}
