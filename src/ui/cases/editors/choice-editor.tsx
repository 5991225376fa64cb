import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { flattenCodes } from '../../../domain/model/code.ts';
import type { ChoiceVariable } from '../../../domain/model/variable.ts';
import { useWords } from '../../language/use-words.ts';
import { toggleNotReported } from './choice-draft.ts';
import { ChoiceItem } from './choice-item.tsx';
import { answerWith, type ChoiceOption, digits, optionOfKey, optionsFound, optionsOf } from './choice-options.ts';
import type { Editing } from './editor.ts';
import { OtherTexts } from './other-texts.tsx';

/** Codes to choose from with their nesting, and the states; all by keyboard, long lists by typing. */
export function ChoiceEditor({ variable, value, change, done, firstKey }: Editing<ChoiceVariable>) {
  const { say } = useWords();
  const all = optionsOf(variable, value);
  const long = all.filter(({ kind }) => kind === 'code').length > digits;
  const [sought, setSought] = useState(long && /^\p{L}$/u.test(firstKey ?? '') ? (firstKey ?? '') : '');
  const shown = optionsFound(all, sought);
  const [activeId, setActive] = useState(() => firstActive(all, value));
  const active = shown.find(({ id }) => id === activeId) ?? shown[0];
  const focus = useRef<HTMLElement>(null);
  useEffect(() => focus.current?.focus(), []);
  const take = (option: ChoiceOption): void => {
    const next = answerWith(option, value, variable);
    const asksText = option.kind === 'code' && option.placed.code.freeText;
    if ((variable.kind === 'single' && !asksText) || option.kind !== 'code') done(next);
    else change(next);
    setActive(option.id);
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    const acted = act({ event, shown, active, long }, { take, setActive, silence });
    if (acted === 'commit') done(value);
    if (acted !== undefined) event.preventDefault();
  };
  const silence = (option: ChoiceOption): void => {
    if (option.kind === 'code' && variable.kind === 'multiple')
      change(toggleNotReported(value, option.placed, flattenCodes(variable.codes)));
  };
  const list = { role: 'listbox', 'aria-label': variable.label, 'aria-multiselectable': variable.kind === 'multiple' };
  return (
    <div className="choice" onKeyDown={onKey}>
      {long && (
        <input
          ref={focus as React.RefObject<HTMLInputElement | null>}
          className="choice-find"
          role="combobox"
          aria-expanded="true"
          aria-controls="choice-list"
          aria-activedescendant={active === undefined ? undefined : `choice-${active.id}`}
          aria-label={say('cases.find-code', { label: variable.label })}
          placeholder={say('cases.find-code', { label: variable.label })}
          value={sought}
          onChange={(event) => setSought(event.currentTarget.value)}
        />
      )}
      <div
        {...list}
        id="choice-list"
        className="choice-list"
        {...(long
          ? {}
          : {
              ref: focus as React.RefObject<HTMLDivElement | null>,
              tabIndex: 0,
              'aria-activedescendant': active === undefined ? undefined : `choice-${active.id}`,
            })}
      >
        {shown.map((option) => (
          <ChoiceItem
            key={option.id}
            option={option}
            digit={long ? undefined : shown.indexOf(option) + 1}
            active={option === active}
            variable={variable}
            value={value}
            take={() => take(option)}
          />
        ))}
      </div>
      <OtherTexts variable={variable} value={value} change={change} done={done} />
      <p className="choice-help muted">
        {say(variable.kind === 'multiple' ? 'cases.help-multiple' : 'cases.help-single')}
      </p>
    </div>
  );
}

function firstActive(options: readonly ChoiceOption[], value: Editing<ChoiceVariable>['value']): string | undefined {
  if (value?.kind === 'empty') return `state:${value.state}`;
  const first = value?.kind === 'codes' ? (value.codes[0] ?? value.notReported[0]) : undefined;
  return first === undefined ? options[0]?.id : `code:${first}`;
}

type Pressed = {
  readonly event: KeyboardEvent;
  readonly shown: readonly ChoiceOption[];
  readonly active: ChoiceOption | undefined;
  readonly long: boolean;
};
type Deeds = {
  readonly take: (option: ChoiceOption) => void;
  readonly setActive: (id: string | undefined) => void;
  readonly silence: (option: ChoiceOption) => void;
};

/** What a key does; undefined where it does nothing here, `commit` where all is as it shall be. */
function act({ event, shown, active, long }: Pressed, deeds: Deeds): 'commit' | 'done' | undefined {
  const { key, ctrlKey, metaKey, altKey, target } = event;
  if (ctrlKey || metaKey || altKey || (target as HTMLElement).dataset['text'] !== undefined) return undefined;
  const step = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8, Home: -shown.length, End: shown.length }[key];
  if (step !== undefined) {
    const at = active === undefined ? -1 : shown.indexOf(active);
    deeds.setActive(shown[Math.max(0, Math.min(shown.length - 1, at + step))]?.id);
    return 'done';
  }
  if (key === ' ' && active !== undefined) deeds.take(active);
  else if (key === '?' && active !== undefined) deeds.silence(active);
  else if (key === 'Enter') return commit(active, deeds, event);
  else {
    const named = long ? undefined : optionOfKey(shown, key);
    if (named === undefined) return undefined;
    deeds.take(named);
  }
  return 'done';
}

/** Enter takes what a single choice points at; what is ticked of a multiple choice stands already. */
function commit(active: ChoiceOption | undefined, { take }: Deeds, event: KeyboardEvent): 'commit' | 'done' {
  const multiple = event.currentTarget.querySelector('[aria-multiselectable="true"]') !== null;
  if (active === undefined || (multiple && active.kind === 'code')) return 'commit';
  take(active);
  return 'done';
}
