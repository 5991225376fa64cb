import { NativeSelect } from '@mantine/core';

type Item<Value extends string> = { readonly value: Value; readonly label: string };

type Choice<Value extends string> = {
  readonly label: string;
  readonly value: Value;
  readonly items: readonly Item<Value>[];
  readonly put: (value: Value) => void;
};

/** One of a few. */
export function ChoiceOption<Value extends string>({ label, value, items, put }: Choice<Value>) {
  return (
    <NativeSelect
      size="xs"
      label={label}
      value={value}
      data={items.map((item) => ({ ...item }))}
      onChange={(event) => {
        const chosen = items.find((item) => item.value === event.currentTarget.value);
        if (chosen !== undefined) put(chosen.value);
      }}
    />
  );
}
