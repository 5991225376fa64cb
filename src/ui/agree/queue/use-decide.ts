import { useEffect, useMemo, useRef } from 'react';
import type { Output } from '../../../contract/method.ts';
import { showDialog } from '../../app/dialogs.ts';
import type { Command } from '../../commands/command.ts';
import { useCommands } from '../../commands/command-list.ts';
import { useWords } from '../../language/use-words.ts';
import { useProject } from '../../project/project.ts';
import { useCoder } from '../../project/use-coder.ts';
import { useTell } from '../../project/use-tell.ts';
import { useTellDone } from '../../project/use-tell-done.ts';
import { type Choice, choiceOf, decisionOf, type Draft, type Offer } from './settling.ts';

type Deciding = {
  readonly difference: Output<'finals.difference'>;
  readonly draft: Draft;
  readonly setDraft: (draft: Draft) => void;
  readonly offer: Offer;
  readonly next: () => void;
};

/** What one can do with a difference. */
export type Decide = {
  readonly choose: (choice: Choice) => void;
  readonly settle: () => void;
  readonly clear: () => void;
  readonly canSettle: boolean;
};

/** Chooses by click or key, and settles: one entry of the history, after which the next difference comes. */
export function useDecide({ difference, draft, setDraft, offer, next }: Deciding): Decide {
  const { say } = useWords();
  const { handle, access } = useProject();
  const [coder] = useCoder();
  const tell = useTell();
  const tellDone = useTellDone();
  const decision = decisionOf(draft);
  const settle = async (): Promise<void> => {
    if (decision === undefined) return;
    if (coder === undefined) {
      showDialog('coder');
      return;
    }
    const { origin, note } = draft;
    const { case: number, variable } = difference;
    const input = { project: handle, case: number, variable, decision, origin, note, by: coder };
    const settled = await tell('finals.settle', input);
    if (!settled.ok) return;
    const { entry, final } = settled.value;
    tellDone(say('agree.settled-as', { label: final.label, number, words: final.words }), entry);
    next();
  };
  const decide: Decide = {
    choose: (choice) => {
      setDraft({ ...draft, choice });
      if (choice.kind !== 'other') focusNote();
    },
    settle: () => void settle(),
    clear: () => setDraft({ ...draft, choice: undefined }),
    canSettle: decision !== undefined,
  };
  useDecideCommands(decide, offer, access === 'write');
  return decide;
}

/** At once: what is typed next belongs to the note, and must not be taken for keys. */
function focusNote(): void {
  document.querySelector<HTMLElement>('[data-note]')?.focus();
}

function pick({ decide, offer }: { readonly decide: Decide; readonly offer: Offer }, key: string): void {
  const choice = choiceOf(key, offer);
  if (choice !== undefined) decide.choose(choice);
}

/** 1, 2, B and O choose where nobody types; the key that settles works while one types the note. */
function useDecideCommands(decide: Decide, offer: Offer, writes: boolean): void {
  const latest = useRef({ decide, offer });
  useEffect(() => {
    latest.current = { decide, offer };
  });
  const { length } = offer.coders;
  const names = offer.coders.join('\n');
  useCommands(
    useMemo<Command[]>(() => {
      if (!writes) return [];
      const digits = names.split('\n').slice(0, Math.min(9, length));
      return [
        ...digits.map((coder, index): Command => ({
          id: `agree-take-${String(index + 1)}`,
          title: 'agree.take',
          values: { coder },
          shortcut: String(index + 1),
          run: () => pick(latest.current, String(index + 1)),
        })),
        ...(offer.both
          ? [{ id: 'agree-both', title: 'agree.both', shortcut: 'B', run: () => pick(latest.current, 'b') } as const]
          : []),
        { id: 'agree-other', title: 'agree.other', shortcut: 'O', run: () => pick(latest.current, 'o') },
        {
          id: 'agree-settle',
          title: 'agree.settle',
          shortcut: 'Mod+Enter',
          whileTyping: true,
          run: () => latest.current.decide.settle(),
        },
      ];
    }, [names, length, offer.both, writes]),
  );
}
