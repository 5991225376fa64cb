import type { Answer } from '../../../domain/model/answer.ts';

/** Names what is settled at once: one variable of one case. */
export type Place = { readonly case: number; readonly variable: string };

export const orders = ['case', 'variable'] as const;
export type Order = (typeof orders)[number];

/** The queue in its order: case by case, so that a case is read once, or variable by variable, so that a rule holds. */
export function inOrder<One extends Place>(
  differences: readonly One[],
  { order, variables }: { readonly order: Order; readonly variables: readonly string[] },
): One[] {
  const rank = new Map(variables.map((id, place) => [id, place]));
  const byVariable = (one: One, other: One): number => (rank.get(one.variable) ?? 0) - (rank.get(other.variable) ?? 0);
  return differences.toSorted((one, other) =>
    order === 'case'
      ? one.case - other.case || byVariable(one, other)
      : byVariable(one, other) || one.case - other.case,
  );
}

/** Where a place stands in the queue; the first where it is not there any more, −1 where the queue is empty. */
export function placeIn(queue: readonly Place[], at: Place | undefined): number {
  const found = queue.findIndex((one) => one.case === at?.case && one.variable === at.variable);
  return found >= 0 ? found : Math.min(0, queue.length - 1);
}

/** The place a step away, round at both ends; nothing in a queue without another. */
export function stepIn<One extends Place>(queue: readonly One[], at: number, by: 1 | -1): One | undefined {
  return queue.length < 2 ? undefined : queue[(at + by + queue.length) % queue.length];
}

/** What was chosen for a difference and not settled yet. */
export type Choice =
  | { readonly kind: 'coder'; readonly coder: string }
  | { readonly kind: 'both' }
  /** Some other answer; none as long as nothing was chosen in the editor. */
  | { readonly kind: 'other'; readonly answer: Answer | undefined };

export type Draft = {
  readonly choice: Choice | undefined;
  readonly origin: 'discussed' | 'decided';
  readonly note: string;
};

/** What a difference offers to choose from. */
export type Offer = { readonly coders: readonly string[]; readonly both: boolean };

/** What a key chooses: 1, 2 … a coder’s answer, B both, O another; undefined where it chooses nothing here. */
export function choiceOf(key: string, { coders, both }: Offer): Choice | undefined {
  const coder = /^[1-9]$/.test(key) ? coders[Number(key) - 1] : undefined;
  if (coder !== undefined) return { kind: 'coder', coder };
  if (key.toLowerCase() === 'b') return both ? { kind: 'both' } : undefined;
  return key.toLowerCase() === 'o' ? { kind: 'other', answer: undefined } : undefined;
}

/** What would be settled as the draft stands; undefined where nothing is chosen yet. */
export function decisionOf({ choice }: Draft) {
  switch (choice?.kind) {
    case 'coder':
      return { kind: 'coder', coder: choice.coder } as const;
    case 'both':
      return { kind: 'both' } as const;
    case 'other':
      return choice.answer === undefined ? undefined : ({ kind: 'answer', answer: choice.answer } as const);
    case undefined:
      return undefined;
  }
}
