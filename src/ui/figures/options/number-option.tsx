import { TextInput } from '@mantine/core';
import { useState } from 'react';

type Numbered = {
  readonly label: string;
  readonly value: number | undefined;
  readonly from: number;
  readonly to: number;
  readonly step: number;
  readonly put: (value: number | undefined) => void;
  /** What an empty field means, where it may be empty. */
  readonly empty?: string;
};

/** A number within limits, taken over when one leaves the field, presses Enter, or steps it with the arrows. */
export function NumberOption({ label, value, from, to, step, put, empty }: Numbered) {
  const written = value === undefined ? '' : String(value);
  const [draft, setText] = useState<string>();
  const text = draft ?? written;
  const limited = (wanted: number): number => Math.min(Math.max(wanted, from), to);
  const settle = (): void => {
    setText(undefined);
    if (text === written) return;
    const wanted = Number(text.replace(',', '.'));
    if (text.trim() === '') {
      if (empty !== undefined) put(undefined);
    } else if (Number.isFinite(wanted)) put(limited(wanted));
  };
  return (
    <TextInput
      size="xs"
      className="numbers"
      inputMode="decimal"
      label={label}
      value={text}
      {...(empty === undefined ? {} : { placeholder: empty })}
      onBlur={settle}
      onChange={(event) => setText(event.currentTarget.value)}
      onKeyDown={(event) => {
        const by = { ArrowUp: step, ArrowDown: -step }[event.key];
        if (by !== undefined && value !== undefined) {
          event.preventDefault();
          put(limited(value + by));
        }
        if (event.key === 'Enter') settle();
      }}
    />
  );
}
