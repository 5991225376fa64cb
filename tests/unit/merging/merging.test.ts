import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isYoungIn } from '../../../src/domain/model/code.ts';
import { breakCircles } from '../../../src/domain/model/merging/break-circles.ts';
import { freeNames } from '../../../src/domain/model/merging/free-names.ts';
import { freeNumbers } from '../../../src/domain/model/merging/free-numbers.ts';
import { type Head, joinHeads } from '../../../src/domain/model/merging/heads.ts';

/** A copy as far as one row goes: the versions it has seen, and those that nobody has written over. */
type Seen = { readonly known: ReadonlySet<string>; readonly heads: readonly Head[] };

function join(here: Seen, there: Seen): Seen {
  const heads = joinHeads({
    here: here.heads,
    there: there.heads,
    knownHere: ({ writer }) => here.known.has(writer),
    knownThere: ({ writer }) => there.known.has(writer),
  });
  return { known: new Set([...here.known, ...there.known]), heads };
}

/** Three copies on which people wrote and which met, in turns; who writes has seen all that the copy knows. */
const histories = fc.array(
  fc.record({ on: fc.nat(2), from: fc.option(fc.nat(2)), at: fc.constantFrom('1', '2', '3'), gone: fc.boolean() }),
  { maxLength: 8 },
);

function played(steps: readonly { on: number; from: number | null; at: string; gone: boolean }[]): Seen[] {
  const copies: Seen[] = Array.from({ length: 3 }, () => ({ known: new Set<string>(), heads: [] }));
  for (const [index, { on, from, at, gone }] of steps.entries()) {
    const copy = copies[on];
    const other = from === null ? undefined : copies[from];
    if (copy === undefined) continue;
    const writer = String(index);
    copies[on] =
      other === undefined
        ? { known: new Set([...copy.known, writer]), heads: [{ writer, at, gone }] }
        : join(copy, other);
  }
  return copies;
}

describe('joining what two copies say of a row', () => {
  it('depends on no order, no grouping and no repetition', () => {
    fc.assert(
      fc.property(histories, (steps) => {
        const [a, b, c] = played(steps);
        if (a === undefined || b === undefined || c === undefined) return;
        expect(join(a, b)).toEqual(join(b, a));
        expect(join(join(a, b), c)).toEqual(join(a, join(b, c)));
        expect(join(a, join(a, b))).toEqual(join(a, b));
      }),
    );
  });

  it('shows a row before a deletion, then the later one, then the greater UUID', () => {
    const head = (writer: string, at: string, gone = false): Head => ({ writer, at, gone });
    const shown = (one: Head, other: Head): string | undefined =>
      joinHeads({ here: [one], there: [other], knownHere: () => false, knownThere: () => false })[0]?.writer;
    expect(shown(head('a', '1'), head('b', '2', true))).toBe('a');
    expect(shown(head('b', '1'), head('a', '2'))).toBe('a');
    expect(shown(head('a', '1'), head('b', '1'))).toBe('b');
  });
});

describe('what two copies gave one name', () => {
  it('gets the next free number, the older first', () => {
    const cases = [
      { uuid: 'c', number: 3 },
      { uuid: 'b', number: 3 },
      { uuid: 'a', number: 3 },
      { uuid: 'd', number: 7 },
    ];
    expect(freeNumbers(cases).map(({ case: { uuid }, number }) => [uuid, number])).toEqual([
      ['b', 8],
      ['c', 9],
    ]);
  });

  it('gets a number after its name that nobody has', () => {
    const all = [
      { uuid: 'b', name: 'x' },
      { uuid: 'a', name: 'x' },
      { uuid: 'c', name: 'x-2' },
    ];
    expect(freeNames(all).map(({ one, name }) => [one.uuid, name])).toEqual([['b', 'x-3']]);
    const three = ['c', 'a', 'b'].map((uuid) => ({ uuid, name: 'x' }));
    for (const copy of [three, three.toReversed()])
      expect(new Map(freeNames(copy).map(({ one, name }) => [one.uuid, name]))).toEqual(
        new Map([
          ['b', 'x-2'],
          ['c', 'x-3'],
        ]),
      );
  });
});

describe('codes that two copies put under one another', () => {
  it('are cut loose where the oldest stands', () => {
    const placed = (key: number, parent: number | null, uuid: string) => ({ key, parent, uuid });
    expect(breakCircles([placed(1, 2, 'b'), placed(2, 1, 'a'), placed(3, 1, 'c'), placed(4, null, 'd')])).toEqual([2]);
    expect(breakCircles([placed(1, 2, 'b'), placed(2, null, 'a')])).toEqual([]);
  });
});

describe('a code', () => {
  it('is young in versions before it came, and in those of another copy', () => {
    const code = { since: 3, unseenIn: [5] };
    expect([2, 3, 4, 5, 6].filter((version) => isYoungIn(code, version))).toEqual([2, 5]);
    expect(isYoungIn({ since: 1 }, 1)).toBe(false);
  });
});
