import { NativeSelect, Textarea } from '@mantine/core';

type Texted = {
  readonly label: string;
  readonly description?: string;
  readonly value: string;
  readonly put: (text: string) => void;
  readonly rows?: number;
  readonly first?: boolean;
};

/** A text of several lines. */
export function TextField({ put, rows = 2, first = false, ...field }: Texted) {
  return (
    <Textarea
      {...field}
      {...(first ? { 'data-autofocus': true } : {})}
      size="xs"
      autosize
      minRows={rows}
      onChange={(event) => put(event.currentTarget.value)}
    />
  );
}

type Chosen<Choice extends string> = {
  readonly label: string;
  readonly value: Choice;
  readonly choices: readonly Choice[];
  readonly nameOf: (choice: Choice) => string;
  readonly put: (choice: Choice) => void;
};

/** One of a few. */
export function ChoiceField<Choice extends string>({ label, value, choices, nameOf, put }: Chosen<Choice>) {
  return (
    <NativeSelect
      size="xs"
      label={label}
      value={value}
      data={choices.map((choice) => ({ value: choice, label: nameOf(choice) }))}
      onChange={(event) => {
        const chosen = choices.find((choice) => choice === event.currentTarget.value);
        if (chosen !== undefined) put(chosen);
      }}
    />
  );
}
