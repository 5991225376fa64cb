import type { KeyboardEvent } from 'react';
import { type ChoiceOption, optionOfKey } from './choice-options.ts';

type Pressed = {
  readonly event: KeyboardEvent<HTMLElement>;
  readonly shown: readonly ChoiceOption[];
  readonly active: ChoiceOption | undefined;
  /** Whether the list is long, so that letters and digits search in it. */
  readonly long: boolean;
  readonly multiple: boolean;
};

/** What a key asks for: to go to an option, to take one, to mark one as not reported, or to keep the answer as it is. */
type Asked =
  { readonly kind: 'go' | 'take' | 'silence'; readonly option: ChoiceOption } | { readonly kind: 'keep' } | undefined;

const steps: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: 8,
  PageUp: -8,
  Home: -Infinity,
  End: Infinity,
};

/** What a key means in a list of choices; undefined where it means nothing there. */
export function keyMeaning({ event, shown, active, long, multiple }: Pressed): Asked {
  const { key } = event;
  if (isElsewhere(event)) return undefined;
  const step = steps[key];
  if (step !== undefined) return asking('go', stepped(shown, active, step));
  switch (key) {
    case ' ':
      return asking('take', active);
    case '?':
      return asking('silence', active);
    case 'Enter':
      // What is ticked of several codes stands already.
      return active === undefined || (multiple && active.kind === 'code') ? { kind: 'keep' } : asking('take', active);
    default:
      return long ? undefined : asking('take', optionOfKey(shown, key));
  }
}

/** Part of a shortcut, or typed into the text of a code. */
function isElsewhere({ ctrlKey, metaKey, altKey, target }: KeyboardEvent<HTMLElement>): boolean {
  return ctrlKey || metaKey || altKey || (target as HTMLElement).dataset['text'] !== undefined;
}

function asking(kind: 'go' | 'take' | 'silence', option: ChoiceOption | undefined): Asked {
  return option === undefined ? undefined : { kind, option };
}

function stepped(
  shown: readonly ChoiceOption[],
  active: ChoiceOption | undefined,
  step: number,
): ChoiceOption | undefined {
  const at = active === undefined ? -1 : shown.indexOf(active);
  return shown[Math.max(0, Math.min(shown.length - 1, at + step))];
}
