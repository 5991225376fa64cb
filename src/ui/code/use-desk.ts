import { useCallback, useMemo, useState } from 'react';
import type { Variable } from '../../domain/model/variable.ts';
import { type Said, toggleCode, toggleSilent, toggleState } from '../answering/answer-steps.ts';
import type { Desk } from './desk.ts';
import { keptGrounds } from './drafts.ts';
import type { Codings } from './use-codings.ts';
import type { Drafts } from './use-drafts.ts';

type Seat = {
  readonly codings: Codings;
  readonly questions: readonly Variable[];
  readonly frozen: string | undefined;
  readonly drafts: Drafts;
};

/** What a person does at the form, with the question and the code at hand. */
export function useDesk({ codings, questions, frozen, drafts }: Seat): Desk {
  const [at, setAt] = useState<{ readonly variable: string; readonly code: string | undefined }>();
  const { own, save } = codings;
  const number = codings.of?.number;
  const current = questions.find(({ id }) => id === at?.variable)?.id;
  const say = useCallback(
    (variable: string, answer: Said): void => {
      const before = own(variable);
      if (frozen !== undefined || answer === before?.answer) return;
      const evidence = before?.evidence ?? keptGrounds(drafts.all(), { case: number ?? 0, variable });
      save(variable, answer === undefined ? undefined : { answer, evidence });
    },
    [own, save, frozen, drafts, number],
  );
  return useMemo<Desk>(
    () => ({
      current,
      cursor: current === undefined ? undefined : at?.code,
      choose: (variable) => setAt((before) => (before?.variable === variable ? before : { variable, code: undefined })),
      point: (code) => setAt((before) => before && { ...before, code }),
      tick: (variable, code) => {
        setAt({ variable: variable.id, code });
        say(variable.id, toggleCode(own(variable.id)?.answer, variable, code));
      },
      silent: (variable, code) => {
        setAt({ variable: variable.id, code });
        say(variable.id, toggleSilent(own(variable.id)?.answer, variable, code));
      },
      state: (variable, state) => say(variable, toggleState(own(variable)?.answer, state)),
      save: (variable, next) => {
        if (frozen === undefined) save(variable, next);
      },
      draft: (variable, part, text) => {
        if (number === undefined) return;
        const field = { case: number, variable, part };
        if (text === undefined) drafts.drop(field);
        else drafts.keep({ ...field, text });
      },
      typed: (variable, part) =>
        frozen === undefined
          ? drafts.all().find((one) => one.case === number && one.variable === variable && one.part === part)?.text
          : undefined,
      frozen,
    }),
    [current, at?.code, own, save, say, number, drafts, frozen],
  );
}
