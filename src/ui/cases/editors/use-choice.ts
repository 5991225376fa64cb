import { type KeyboardEvent, useState } from 'react';
import type { ChoiceVariable } from '../../../domain/model/variable.ts';
import { toggleSilent } from '../../answering/answer-steps.ts';
import { isLong } from '../../answering/shown-codes.ts';
import { keyMeaning } from './choice-keys.ts';
import { answerWith, type ChoiceOption, optionsFound, optionsOf } from './choice-options.ts';
import type { Editing } from './editor.ts';

/** A list of choices as it stands: what is shown and pointed at, and what keys and clicks do. */
export type Choice = {
  readonly long: boolean;
  readonly sought: string;
  readonly seek: (text: string) => void;
  readonly shown: readonly ChoiceOption[];
  readonly active: ChoiceOption | undefined;
  readonly take: (option: ChoiceOption) => void;
  readonly onKey: (event: KeyboardEvent<HTMLElement>) => void;
};

/** Keeps what is sought and pointed at while an answer is chosen. */
export function useChoice({ variable, value, change, done, firstKey }: Editing<ChoiceVariable>): Choice {
  const all = optionsOf(variable, value);
  const long = isLong(variable);
  const [sought, seek] = useState(long && /^\p{L}$/u.test(firstKey ?? '') ? (firstKey ?? '') : '');
  const [activeId, point] = useState(() => firstActive(all, value));
  const shown = optionsFound(all, sought);
  const active = shown.find(({ id }) => id === activeId) ?? shown[0];
  const multiple = variable.kind === 'multiple';
  const take = (option: ChoiceOption): void => {
    const next = answerWith(option, value, variable);
    const stays = option.kind === 'code' && (multiple || option.placed.code.freeText);
    (stays ? change : done)(next);
    point(option.id);
  };
  const onKey = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.nativeEvent.isComposing) return;
    const asked = keyMeaning({ event, shown, active, long, multiple });
    if (asked === undefined) return;
    event.preventDefault();
    if (asked.kind === 'keep') done(value);
    else if (asked.kind === 'go') point(asked.option.id);
    else if (asked.kind === 'take') take(asked.option);
    else if (multiple && asked.option.kind === 'code')
      change(toggleSilent(value, variable, asked.option.placed.code.id));
  };
  return { long, sought, seek, shown, active, take, onKey };
}

function firstActive(options: readonly ChoiceOption[], value: Editing<ChoiceVariable>['value']): string | undefined {
  if (value?.kind === 'empty') return `state:${value.state}`;
  const first = value?.kind === 'codes' ? (value.codes[0] ?? value.notReported[0]) : undefined;
  return first === undefined ? options[0]?.id : `code:${first}`;
}
