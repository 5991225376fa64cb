import { useEffect, useMemo, useRef } from 'react';
import { emptyStates } from '../../domain/model/answer.ts';
import { type Codebook, variablesOf } from '../../domain/model/codebook.ts';
import type { Variable } from '../../domain/model/variable.ts';
import { useWayBack } from '../behind/way-back.ts';
import type { Command } from '../commands/command.ts';
import { useCommands } from '../commands/command-list.ts';
import { useWords } from '../language/use-words.ts';
import { keysAreFree } from '../parts/use-arrival.ts';
import { useKept } from '../parts/use-kept.ts';
import { DeskContext } from './desk.ts';
import { FormHead } from './form-head.tsx';
import { KeyHints } from './key-hints.tsx';
import { Question } from './question.tsx';
import { stateKeys } from './state-row.tsx';
import type { Codings } from './use-codings.ts';
import { useDesk } from './use-desk.ts';
import type { Drafts } from './use-drafts.ts';
import { useFormKeys } from './use-form-keys.ts';
import type { Place } from './use-place.ts';

type Form = {
  readonly codebook: Codebook;
  readonly codings: Codings;
  readonly coder: string;
  readonly place: Place;
  readonly frozen: string | undefined;
  readonly drafts: Drafts;
};

const nobody: readonly never[] = [];

/** What a coder says of one case: every judgement of the codebook, section by section. */
export function CodingForm({ codebook, codings, coder, place, frozen, drafts }: Form) {
  const { say } = useWords();
  const element = useRef<HTMLDivElement>(null);
  const questions = useMemo(() => variablesOf(codebook).filter(({ role }) => role === 'judgement'), [codebook]);
  const desk = useDesk({ codings, questions, frozen, drafts });
  const { onKeyDown, goTo } = useFormKeys({ desk, codings, questions, element });
  useStateCommands((state) => {
    if (desk.current !== undefined) desk.state(desk.current, state);
  });
  const number = codings.of?.number;
  const left = useLeft(useWayBack(), { case: number, variable: desk.current }, coder);
  const arrive = useRef<() => void>(undefined);
  useEffect(() => {
    arrive.current = () => {
      const wanted = left?.case === number ? questions.find(({ id }) => id === left?.variable)?.id : undefined;
      const first = wanted ?? usualQuestion({ codings, questions, at: desk.current, stay: place.stay });
      if (first === undefined) return;
      if (isFree(element.current)) goTo(first);
      else desk.choose(first);
    };
  });
  useEffect(() => {
    if (number !== undefined) arrive.current?.();
  }, [number, coder]);
  return (
    <DeskContext value={desk}>
      <section className="form" aria-label={say('code.as', { coder })} onKeyDown={onKeyDown}>
        <FormHead coder={coder} codings={codings} />
        {frozen !== undefined && <p className="form-frozen">{frozen}</p>}
        <div className="form-questions" ref={element}>
          {codings.of !== undefined &&
            codebook.sections.map((section) => {
              const asked = section.variables.filter(({ role }) => role === 'judgement');
              if (asked.length === 0) return null;
              return (
                <section key={section.id} aria-label={section.label}>
                  <h2 className="form-section">{section.label}</h2>
                  {asked.map((variable) => (
                    <Question
                      // Fields of one case never carry what was typed into another.
                      key={`${String(number)} ${variable.id}`}
                      variable={variable}
                      own={codings.own(variable.id)}
                      others={codings.others.get(variable.id) ?? nobody}
                    />
                  ))}
                </section>
              );
            })}
        </div>
        <KeyHints />
      </section>
    </DeskContext>
  );
}

type Spot = { readonly case: number | undefined; readonly variable: string | undefined };

/** The question that led here, or else the one that was at hand when another screen came. */
function useLeft(way: Partial<Spot> | undefined, here: Spot, coder: string): Partial<Spot> | undefined {
  const [left, leave] = useKept<Spot>(`question of ${coder}`);
  const { case: number, variable } = here;
  useEffect(() => {
    if (number !== undefined && variable !== undefined) leave({ case: number, variable });
  }, [number, variable, leave]);
  return way ?? left;
}

type Arrival = {
  readonly codings: Codings;
  readonly questions: readonly Variable[];
  readonly at: string | undefined;
  readonly stay: boolean;
};

/** Where a case is begun: at the question at hand where that stays, else at the first that is open. */
function usualQuestion({ codings, questions, at, stay }: Arrival): string | undefined {
  const stays = stay ? at : undefined;
  return stays ?? openQuestion(questions, codings)?.id ?? at ?? questions[0]?.id;
}

/** The first question that every case asks and that the coder has not answered here. */
function openQuestion(questions: readonly Variable[], { own }: Codings): Variable | undefined {
  return questions.find(({ id, optional }) => !optional && own(id) === undefined);
}

/** Whether the form may take the focus: nothing outside it has it but what led here, in the rail or the bar. */
function isFree(form: HTMLElement | null): boolean {
  const focused = document.activeElement;
  if (keysAreFree() || form?.contains(focused) === true) return true;
  return focused?.closest('.rail, .bar') !== null;
}

/** A, R and N say the state of the question at hand. */
function useStateCommands(set: (state: (typeof emptyStates)[number]) => void): void {
  const latest = useRef(set);
  useEffect(() => {
    latest.current = set;
  });
  const commands = useMemo<Command[]>(
    () =>
      emptyStates.map((state) => ({
        id: `code-${state}`,
        title: stateKeys[state].command,
        shortcut: stateKeys[state].key,
        run: () => latest.current(state),
      })),
    [],
  );
  useCommands(commands);
}
