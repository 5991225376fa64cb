import { TextInput } from '@mantine/core';
import { useEffect, useState } from 'react';

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
  const [text, setText] = useState(written);
  useEffect(() => setText(written), [written]);
  const limited = (wanted: number): number => Math.min(Math.max(wanted, from), to);
  const settle = (): void => {
    if (text === written) return;
    const wanted = Number(text.replace(',', '.'));
    if (text.trim() === '' && empty !== undefined) put(undefined);
    else if (text.trim() === '' || !Number.isFinite(wanted)) setText(written);
    else {
      setText(String(limited(wanted)));
      put(limited(wanted));
    }
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
