import { type Ref, useEffect, useRef } from 'react';
import type { ChoiceVariable } from '../../../domain/model/variable.ts';
import { useWords } from '../../language/use-words.ts';
import { ChoiceItem } from './choice-item.tsx';
import type { Editing } from './editor.ts';
import { OtherTexts } from './other-texts.tsx';
import { type Choice, useChoice } from './use-choice.ts';

/** Codes to choose from with their nesting, and the states; all by keyboard, long lists by typing. */
export function ChoiceEditor(editing: Editing<ChoiceVariable>) {
  const { say } = useWords();
  const { variable, value } = editing;
  const choice = useChoice(editing);
  const { long, shown, active, take, onKey } = choice;
  const field = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => (field.current ?? list.current)?.focus(), []);
  const pointed = active === undefined ? undefined : `choice-${active.id}`;
  return (
    <div className="choice" onKeyDown={onKey}>
      {long && <Find field={field} label={variable.label} choice={choice} pointed={pointed} />}
      <div
        ref={list}
        id="choice-list"
        className="choice-list"
        role="listbox"
        aria-label={variable.label}
        aria-multiselectable={variable.kind === 'multiple'}
        tabIndex={long ? -1 : 0}
        aria-activedescendant={long ? undefined : pointed}
      >
        {shown.map((option) => (
          <ChoiceItem
            key={option.id}
            option={option}
            long={long}
            active={option === active}
            variable={variable}
            value={value}
            take={() => take(option)}
          />
        ))}
      </div>
      <OtherTexts {...editing} />
      <p className="choice-help muted">
        {say(variable.kind === 'multiple' ? 'cases.help-multiple' : 'cases.help-single')}
      </p>
    </div>
  );
}

type Finding = {
  readonly field: Ref<HTMLInputElement>;
  readonly label: string;
  readonly choice: Choice;
  readonly pointed: string | undefined;
};

function Find({ field, label, choice: { sought, seek }, pointed }: Finding) {
  const { say } = useWords();
  return (
    <input
      ref={field}
      className="choice-find"
      role="combobox"
      aria-expanded="true"
      aria-controls="choice-list"
      aria-activedescendant={pointed}
      aria-label={say('cases.find-code', { label })}
      placeholder={say('cases.find-code', { label })}
      value={sought}
      onChange={(event) => seek(event.currentTarget.value)}
    />
  );
}
