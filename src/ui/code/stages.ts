import type { CodedCase } from '../../contract/codings.ts';
import { holdsWords } from '../../domain/finding/sought-words.ts';

/** How far a case is: nothing said, something, or all that is asked (or marked done). */
export type Stage = 'open' | 'begun' | 'coded';
const stages = ['open', 'begun', 'coded'] as const satisfies readonly Stage[];

/** The case that stands on screen stays in the group in which it was found, so that it does not run away while it is coded. */
export type Held = { readonly case: number; readonly stage: Stage };

/** A line of the list: the heading of a group, or a case. */
export type ListRow =
  | { readonly kind: 'heading'; readonly stage: Stage; readonly count: number }
  | { readonly kind: 'case'; readonly of: CodedCase; readonly stage: Stage };

export function stageOf({ answered, doneIn }: CodedCase, asked: number): Stage {
  if (doneIn !== undefined || (asked > 0 && answered >= asked)) return 'coded';
  return answered === 0 ? 'open' : 'begun';
}

type Listing = { readonly asked: number; readonly sought: string; readonly held: Held | undefined };

/** The cases that match what is sought, by number or words, in groups: what is not coded stands first. */
export function listRows(cases: readonly CodedCase[], { asked, sought, held }: Listing): ListRow[] {
  const found = cases.filter(({ case: number, title }) => holdsWords(`${String(number)} ${title}`, sought));
  const groups = Map.groupBy(found, (one) => (held?.case === one.case ? held.stage : stageOf(one, asked)));
  return stages.flatMap((stage): ListRow[] => {
    const of = groups.get(stage) ?? [];
    if (of.length === 0) return [];
    return [
      { kind: 'heading', stage, count: of.length },
      ...of.map((one): ListRow => ({ kind: 'case', of: one, stage: stageOf(one, asked) })),
    ];
  });
}

/** The case before or after one in the list; the first where it is not in the list. */
export function neighbour(rows: readonly ListRow[], from: number | undefined, by: 1 | -1): number | undefined {
  const numbers = rows.flatMap((row) => (row.kind === 'case' ? [row.of.case] : []));
  const at = from === undefined ? -1 : numbers.indexOf(from);
  return at < 0 ? numbers[0] : numbers[at + by];
}

/** The next case after one, round to the beginning, of which something is still to be said. */
export function nextOpen(rows: readonly ListRow[], from: number | undefined): number | undefined {
  const cases = rows.flatMap((row) => (row.kind === 'case' ? [row] : []));
  const at = cases.findIndex(({ of }) => of.case === from);
  const turned = [...cases.slice(at + 1), ...cases.slice(0, Math.max(0, at))];
  return turned.find(({ stage }) => stage !== 'coded')?.of.case;
}
