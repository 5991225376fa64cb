import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useMemo, useState } from 'react';
import type { DatedCoding } from '../../contract/codings.ts';
import type { Input, Output } from '../../contract/method.ts';
import type { Case } from '../../domain/model/case.ts';
import { isUnanswered } from '../connect/lost.ts';
import { useProject } from '../project/project.ts';
import { useAsk } from '../project/use-ask.ts';
import { useTell } from '../project/use-tell.ts';
import { chosenOf, chosenText } from './drafts.ts';
import type { Own } from './own.ts';
import { tellCoding } from './tell-coding.ts';
import type { Drafts } from './use-drafts.ts';

/** What was saved last: its entry of the history, to take it back at once. */
export type Saved = { readonly seq: number; readonly at: string };

export type Codings = {
  /** Undefined until it is read. */
  readonly of: Case | undefined;
  readonly own: (variable: string) => Own | undefined;
  /** What others said, by variable; attributes are among them. */
  readonly others: ReadonlyMap<string, readonly DatedCoding[]>;
  /**
   * Saves at once; undefined takes back to not coded. What the project refuses goes back to what it was; what nobody was there to save
   * stays, and is saved when somebody is.
   */
  readonly save: (variable: string, own: Own | undefined) => void;
  readonly saving: boolean;
  readonly saved: Saved | undefined;
};

export type CodingsOf = {
  readonly number: number | undefined;
  readonly coder: string;
  readonly blind: boolean;
  /** Of the codebook, under which new codings are made. */
  readonly version: number;
  readonly drafts: Drafts;
};

type Page = Output<'codings.of-case'>;
/** What was chosen and is not yet confirmed, by coder, case and variable. */
type Pending = ReadonlyMap<string, { readonly own: Own | undefined }>;

/** The question that a case on screen asks; blind, nobody else’s codings ever reach the window. */
export function caseQuestion(
  project: Input<'codings.of-case'>['project'],
  { number, coder, blind }: Pick<CodingsOf, 'number' | 'coder' | 'blind'>,
): Input<'codings.of-case'> {
  return { project, case: number ?? 1, ...(blind ? { coders: [coder] } : {}) };
}

/** One case as a coder codes it: what is chosen shows at once and is saved in the order in which it was chosen. */
export function useCodings(of: CodingsOf): Codings {
  const { handle } = useProject();
  const { number, coder } = of;
  const read = useAsk('codings.of-case', caseQuestion(handle, of), { enabled: number !== undefined }).data;
  const page = read?.case.number === number ? read : undefined;
  const { pending, save, saved } = useSaving(of);
  const byVariable = useMemo(() => sorted(page, coder), [page, coder]);
  const kept = keptChoices(of);
  return {
    of: page?.case,
    own: (variable) => {
      const chosen = pending.get(keyOf(of, variable));
      return (chosen ?? kept.get(variable) ?? { own: byVariable.own.get(variable) }).own;
    },
    others: byVariable.others,
    save,
    saving: pending.size > 0,
    saved,
  };
}

function sorted(
  page: Page | undefined,
  coder: string,
): { readonly own: ReadonlyMap<string, Own>; readonly others: ReadonlyMap<string, readonly DatedCoding[]> } {
  const codings = page?.codings ?? [];
  return {
    own: new Map(
      codings
        .filter((one) => one.coder === coder)
        .map(({ variable, answer, evidence }) => [variable, { answer, evidence }]),
    ),
    others: Map.groupBy(
      codings.filter((one) => one.coder !== coder),
      ({ variable }) => variable,
    ),
  };
}

/** What was chosen in this case while nobody was there to save it. */
function keptChoices({
  drafts,
  number,
}: Pick<CodingsOf, 'drafts' | 'number'>): ReadonlyMap<string, { readonly own: Own | undefined }> {
  return new Map(
    drafts.all().flatMap((draft) => {
      const chosen = draft.case === number ? chosenOf(draft) : undefined;
      return chosen === undefined ? [] : [[draft.variable, chosen]];
    }),
  );
}

function keyOf({ number, coder }: Pick<CodingsOf, 'number' | 'coder'>, variable: string): string {
  return `${String(number ?? 0)} ${variable} ${coder}`;
}

function useSaving(of: CodingsOf): Pick<Codings, 'save' | 'saved'> & { readonly pending: Pending } {
  const { handle } = useProject();
  const client = useQueryClient();
  const tell = useTell();
  const [pending, setPending] = useState<Pending>(new Map());
  const [saved, setSaved] = useState<Saved>();
  const { number, coder, blind, version, drafts } = of;
  const save = useCallback(
    (variable: string, own: Own | undefined): void => {
      const key = keyOf({ number, coder }, variable);
      const mark = { own };
      const place = { case: number ?? 0, variable };
      const draft = { ...place, part: 'answer' } as const;
      setPending((before) => new Map(before).set(key, mark));
      drafts.drop(draft);
      const write = async (): Promise<void> => {
        const done = await tellCoding(tell, { project: handle, coder, ...place, own });
        const entry = done.ok ? done.value.entry : undefined;
        if (done.ok) {
          drafts.settle(place, own);
          const at = entry?.at ?? new Date().toISOString();
          client.setQueryData<Page>(
            ['codings.of-case', caseQuestion(handle, { number, coder, blind })],
            (page) => page && withCoding(page, { ...place, coder, at, own, codebookVersion: version }),
          );
        }
        if (!done.ok && isUnanswered(done.error)) drafts.keep({ ...draft, text: chosenText(own) });
        if (entry !== undefined) setSaved({ seq: entry.seq, at: entry.at });
        setPending((before) => (before.get(key) === mark ? without(before, key) : before));
      };
      void write();
    },
    [handle, client, tell, number, coder, blind, version, drafts],
  );
  return { pending, save, saved };
}

function without(pending: Pending, key: string): Pending {
  const rest = new Map(pending);
  rest.delete(key);
  return rest;
}

type Change = Omit<DatedCoding, keyof Own> & { readonly own: Own | undefined };

/** The page as it is after a change, until the project is asked again. */
function withCoding(page: Page, { own, ...place }: Change): Page {
  const rest = page.codings.filter(({ variable, coder }) => variable !== place.variable || coder !== place.coder);
  return { ...page, codings: own === undefined ? rest : [...rest, { ...place, ...own }] };
}
