import { assignmentsOf, type RoundPlan } from '../model/round.ts';

/** Who has spoken of a case, and who has it to do: nobody sees what was said of it until the last of these is done. */
export type CaseVoices = {
  /** Coders who have marked the case done, each once, in the order of the rounds. */
  readonly voices: readonly string[];
  /** Coders to whom an open round gives the case and who have not marked it done there. */
  readonly waiting: readonly string[];
  /** The last of the marks; empty where there is none. */
  readonly since: string;
};

/**
 * By case number who coded it and who still does. A coder who never finished a case of a round that was closed unfinished
 * is nobody’s second voice; one to whom a later round gives the case again has it to do again.
 */
export function caseVoices(rounds: readonly RoundPlan[]): ReadonlyMap<number, CaseVoices> {
  const found = new Map<number, CaseVoices>();
  const nothing: CaseVoices = { voices: [], waiting: [], since: '' };
  for (const round of rounds) {
    const marks = new Map((round.done ?? []).map((mark) => [markKey(mark.case, mark.coder), mark.at]));
    for (const { coder, cases } of assignmentsOf(round)) {
      for (const number of cases) {
        const before = found.get(number) ?? nothing;
        const at = marks.get(markKey(number, coder));
        if (at !== undefined) found.set(number, spoken(before, coder, at));
        else if (round.closed === undefined)
          found.set(number, { ...before, waiting: [...new Set([...before.waiting, coder])] });
      }
    }
  }
  return found;
}

/** The numbers of the cases that open rounds give a coder who has not marked them done, ascending. */
export function casesToDo(rounds: readonly RoundPlan[], coder: string): readonly number[] {
  return [...caseVoices(rounds)]
    .flatMap(([number, { waiting }]) => (waiting.includes(coder) ? [number] : []))
    .sort((one, other) => one - other);
}

function spoken({ voices, waiting, since }: CaseVoices, coder: string, at: string): CaseVoices {
  return { voices: [...new Set([...voices, coder])], waiting, since: at > since ? at : since };
}

function markKey(number: number, coder: string): string {
  return `${String(number)} ${coder}`;
}
