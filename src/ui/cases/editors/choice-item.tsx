import { useEffect, useRef } from 'react';
import type { Answer } from '../../../domain/model/answer.ts';
import { flattenCodes } from '../../../domain/model/code.ts';
import type { ChoiceVariable } from '../../../domain/model/variable.ts';
import { useWords } from '../../language/use-words.ts';
import { type CodeMark, markOf } from './choice-draft.ts';
import type { ChoiceOption } from './choice-options.ts';
import { stateWords } from '../state-names.ts';

type Item = {
  readonly option: ChoiceOption;
  /** Its place in the list, from 1; undefined where the list is long and keys are for typing. */
  readonly digit: number | undefined;
  readonly active: boolean;
  readonly variable: ChoiceVariable;
  readonly value: Answer | undefined;
  readonly take: () => void;
};

const stateKeys = { absent: 'A', 'not-reported': 'R', 'not-applicable': 'N' } as const;
const signs: Readonly<Record<CodeMark, string>> = { none: '', present: '✓', implied: '•', 'not-reported': '?' };

/** One line of the list: how it stands, its key, its label. */
export function ChoiceItem({ option, digit, active, variable, value, take }: Item) {
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
      aria-selected={mark === 'present' || mark === 'implied'}
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
      {mark === 'not-reported' && option.kind === 'code' && <em className="muted">{say('state.not-reported')}</em>}
      {keyOf(option, digit) !== undefined && <kbd aria-hidden="true">{keyOf(option, digit)}</kbd>}
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

function keyOf(option: ChoiceOption, digit: number | undefined): string | undefined {
  if (digit === undefined || option.kind === 'none') return undefined;
  return option.kind === 'state' ? stateKeys[option.state] : String(digit);
}

function markOfOption(option: ChoiceOption, value: Answer | undefined, variable: ChoiceVariable): CodeMark {
  switch (option.kind) {
    case 'code':
      return markOf(value, option.placed, flattenCodes(variable.codes));
    case 'state':
      return value?.kind === 'empty' && value.state === option.state ? 'present' : 'none';
    case 'none':
      return value === undefined ? 'present' : 'none';
  }
}
