import { type KeyboardEvent, type RefObject, useLayoutEffect, useRef } from 'react';
import { type ChoiceVariable, isChoice, type Variable } from '../../domain/model/variable.ts';
import { shownCodes, stepCode } from '../answering/shown-codes.ts';
import type { Desk } from './desk.ts';
import { type FormAct, formAct } from './form-keys.ts';
import type { Codings } from './use-codings.ts';

type Form = {
  readonly desk: Desk;
  readonly codings: Codings;
  readonly questions: readonly Variable[];
  readonly element: RefObject<HTMLElement | null>;
};

export type FormKeys = {
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
  /** Takes a question at hand and puts the focus there. */
  readonly goTo: (variable: string) => void;
};

/** The form by keyboard alone. */
export function useFormKeys(form: Form): FormKeys {
  const { desk, codings, questions, element } = form;
  const wanted = useRef<string>(undefined);
  useLayoutEffect(() => {
    if (wanted.current === undefined || wanted.current !== desk.current) return;
    wanted.current = undefined;
    focusQuestion(element.current, desk.current);
  });
  const { current, cursor } = desk;
  const answered = current !== undefined && codings.own(current) !== undefined;
  // A question that opens or grows stays in sight.
  useLayoutEffect(() => {
    const question = questionOf(element.current, current);
    question?.scrollIntoView({ block: 'nearest' });
    question?.querySelector('[data-pointed="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [element, current, cursor, answered]);
  const goTo = (variable: string): void => {
    wanted.current = variable;
    desk.choose(variable);
    // Where it is at hand already nothing is drawn anew.
    if (desk.current === variable) focusQuestion(element.current, variable);
  };
  return {
    goTo,
    onKeyDown: (event) => {
      const variable = questions.find(({ id }) => id === desk.current);
      const act = actOf(event, variable);
      if (act === undefined) return;
      if (act === 'leave') focusQuestion(element.current, desk.current);
      else perform(act, { ...form, variable, goTo });
      if (act === 'leave' || act.kind !== 'enter' || !act.type) event.preventDefault();
    },
  };
}

/** What a key asks for; of a field that has the focus only Escape, and in an empty field for finding the arrows. */
function actOf(event: KeyboardEvent<HTMLElement>, variable: Variable | undefined): FormAct | 'leave' | undefined {
  if (event.defaultPrevented || isOthers(event)) return undefined;
  const act = formAct(event.key, variable);
  const target = event.target instanceof Element ? event.target : document.body;
  const field = target.closest('input, textarea, select');
  // A button that has the focus is pressed by these keys itself.
  if (field === null) return act?.kind === 'tick' && target.closest('button') !== null ? undefined : act;
  if (!(field instanceof HTMLInputElement && field.hasAttribute('data-find')))
    return event.key === 'Escape' ? 'leave' : undefined;
  return field.value === '' ? stepOnly(act) : undefined;
}

function stepOnly(act: FormAct | undefined): FormAct | undefined {
  return act?.kind === 'walk' || act?.kind === 'point' ? act : undefined;
}

/** Keys of an input method, and those of shortcuts. */
function isOthers({ key, nativeEvent, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  return nativeEvent.isComposing || key === 'Process' || ctrlKey || metaKey || altKey;
}

type Ground = Form & { readonly variable: Variable | undefined; readonly goTo: (variable: string) => void };

function perform(act: FormAct, { desk, codings, questions, element, variable, goTo }: Ground): void {
  if (act.kind === 'walk') {
    const at = questions.findIndex(({ id }) => id === desk.current);
    const next = questions[at < 0 ? 0 : at + act.by];
    if (next !== undefined) goTo(next.id);
    return;
  }
  if (variable === undefined) return;
  if (act.kind === 'enter')
    questionOf(element.current, variable.id)?.querySelector<HTMLElement>('input, textarea')?.focus();
  else if (isChoice(variable)) atCodes(act, variable, { desk, codings });
}

type CodeAct = Exclude<FormAct, { kind: 'walk' | 'enter' }>;

function atCodes(act: CodeAct, variable: ChoiceVariable, { desk, codings }: Pick<Form, 'desk' | 'codings'>): void {
  const shown = shownCodes(variable, codings.own(variable.id)?.answer);
  if (act.kind === 'point') desk.point(stepCode(shown, desk.cursor, act.by));
  else if (act.kind === 'digit') {
    const found = shown.find(({ digit }) => digit === act.digit);
    if (found !== undefined) desk.tick(variable, found.code.id);
  } else if (desk.cursor !== undefined) desk[act.kind](variable, desk.cursor);
}

function questionOf(form: HTMLElement | null, variable: string | undefined): HTMLElement | undefined {
  if (variable === undefined) return undefined;
  return form?.querySelector<HTMLElement>(`[data-question="${CSS.escape(variable)}"]`) ?? undefined;
}

function focusQuestion(form: HTMLElement | null, variable: string | undefined): void {
  const question = questionOf(form, variable);
  (question?.querySelector<HTMLElement>('[data-find]') ?? question)?.focus({ preventScroll: true });
  question?.scrollIntoView({ block: 'nearest' });
}
