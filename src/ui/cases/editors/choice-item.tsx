import { useEffect, useRef } from 'react';
import type { Answer } from '../../../domain/model/answer.ts';
import type { ChoiceVariable } from '../../../domain/model/variable.ts';
import { type CodeStanding, standingOf } from '../../answering/answer-steps.ts';
import { useWords } from '../../language/use-words.ts';
import { stateWords } from '../state-names.ts';
import type { ChoiceOption } from './choice-options.ts';

type Item = {
  readonly option: ChoiceOption;
  /** Whether the list is long, so that keys are for typing. */
  readonly long: boolean;
  readonly active: boolean;
  readonly variable: ChoiceVariable;
  readonly value: Answer | undefined;
  readonly take: () => void;
};

const stateKeys = { absent: 'A', 'not-reported': 'R', 'not-applicable': 'N' } as const;
const signs: Readonly<Record<CodeStanding, string>> = { open: '', ticked: '✓', implied: '•', silent: '?' };

/** One line of the list: how it stands, its key, its label. */
export function ChoiceItem({ option, long, active, variable, value, take }: Item) {
  const { say } = useWords();
  const line = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (active) line.current?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  const mark = markOfOption(option, value, variable);
  const depth = option.kind === 'code' ? option.placed.depth : 0;
  return (
    <div
      ref={line}
      id={`choice-${option.id}`}
      className="choice-item"
      role="option"
      aria-selected={mark === 'ticked' || mark === 'implied'}
      aria-disabled={option.kind === 'code' && !option.placed.code.selectable}
      data-active={active}
      data-kind={option.kind}
      style={{ paddingInlineStart: 8 + depth * 16 }}
      onMouseDown={(event) => event.preventDefault()}
      onClick={take}
    >
      <span className="choice-mark" data-kind={variable.kind} data-mark={mark} aria-hidden="true">
        {signs[mark]}
      </span>
      <span className="choice-label">{labelOf(option, say)}</span>
      {mark === 'silent' && option.kind === 'code' && <em className="muted">{say('state.not-reported')}</em>}
      {keyOf(option, long) !== undefined && <kbd aria-hidden="true">{keyOf(option, long)}</kbd>}
    </div>
  );
}

function labelOf(option: ChoiceOption, say: ReturnType<typeof useWords>['say']): string {
  switch (option.kind) {
    case 'code':
      return option.placed.code.label;
    case 'state':
      return say(stateWords[option.state]);
    case 'none':
      return say('state.not-coded');
  }
}

function keyOf(option: ChoiceOption, long: boolean): string | number | undefined {
  if (long || option.kind === 'none') return undefined;
  return option.kind === 'state' ? stateKeys[option.state] : option.placed.digit;
}

function markOfOption(option: ChoiceOption, value: Answer | undefined, variable: ChoiceVariable): CodeStanding {
  switch (option.kind) {
    case 'code':
      return standingOf(value, variable, option.placed.code.id);
    case 'state':
      return value?.kind === 'empty' && value.state === option.state ? 'ticked' : 'open';
    case 'none':
      return value === undefined ? 'ticked' : 'open';
  }
}
