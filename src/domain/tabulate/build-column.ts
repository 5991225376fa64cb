import { flattenCodes, type PlacedCode } from '../model/code.ts';
import type { Policy } from '../model/policy.ts';
import type { ExclusionReason } from '../model/table.ts';
import { type ChoiceVariable, isChoice } from '../model/variable.ts';
import { applyPolicy, type Resolved, type VariableCodings } from './apply-policy.ts';
import { type Bits, emptyBits, setBit, union } from './bits.ts';
import type { ChoiceColumn, CodeColumn, Column, Reasons } from './dataset.ts';
import type { CodesReading, Reading } from './reading.ts';

/** Turns the codings of one variable into sets of bits under a policy. */
export function buildColumn(codings: VariableCodings, policy: Policy): Column {
  const resolved = applyPolicy(codings, policy);
  const { variable, size } = codings;
  if (isChoice(variable)) return choiceColumn(variable, resolved);
  const { coded, reasons } = spread(resolved, reasonTargets(size));
  const common = { variable, coded, reasons, sources: resolved.sources };
  if (variable.kind === 'number') {
    const valueOf = resolved.readings.map((reading) => (reading.kind === 'number' ? reading.value : 0));
    const values = Float64Array.from(resolved.readingOf, (id) => valueOf[id] ?? 0);
    return { kind: 'number', ...common, values };
  }
  return { kind: 'text', ...common, ...internTexts(resolved) };
}

function internTexts({ readings, readingOf }: Resolved): { texts: string[]; textOf: Int32Array } {
  const places = new Map<string, number>();
  const placeOf = readings.map((reading) => {
    if (reading.kind !== 'text') return -1;
    const place = places.get(reading.text) ?? places.size;
    places.set(reading.text, place);
    return place;
  });
  return { texts: [...places.keys()], textOf: readingOf.map((id) => placeOf[id] ?? -1) };
}

function choiceColumn(variable: ChoiceVariable, resolved: Resolved): ChoiceColumn {
  const size = resolved.readingOf.length;
  const placed = flattenCodes(variable.codes);
  const codes = placed.map((code) => ({ ...code, sets: codeSets(size) }));
  const below = descendantsOf(placed);
  const reasons = reasonTargets(size);
  const coded = spread(resolved, {
    ...reasons,
    extra: (reading) =>
      reading.kind === 'codes' ? codes.flatMap(({ sets }, place) => targetsOf(sets, reading, { place, below })) : [],
  });
  const columns = codes.map(({ sets, ...code }, place): CodeColumn => {
    const has = sets.has;
    return { ...code, has, alone: below[place]?.length === 0 ? has : sets.alone(), ...optional(sets) };
  });
  return {
    kind: 'codes',
    variable,
    ...coded,
    sources: resolved.sources,
    codes: columns,
    any: union(
      columns.filter(({ depth }) => depth === 0).map(({ has }) => has),
      size,
    ),
    chosen: variable.kind === 'single' ? chosenOf(resolved, below) : null,
  };
}

type CodeSets = { readonly has: Bits; readonly alone: () => Bits; readonly unknown: Lazy; readonly young: Lazy };
type Lazy = (() => Bits) & { readonly made: () => Bits | null };

function codeSets(size: number): CodeSets {
  return { has: emptyBits(size), alone: lazyBits(size), unknown: lazyBits(size), young: lazyBits(size) };
}

function optional(sets: CodeSets): Pick<CodeColumn, 'unknown' | 'young'> {
  return { unknown: sets.unknown.made(), young: sets.young.made() };
}

/** A set that is made when the first case needs it: most codes are reported on everywhere. */
function lazyBits(size: number): Lazy {
  let bits: Bits | null = null;
  return Object.assign(() => (bits ??= emptyBits(size)), { made: () => bits });
}

type Where = { readonly place: number; readonly below: readonly (readonly number[])[] };

/** The sets of one code that a reading puts its cases into. */
function targetsOf(sets: CodeSets, reading: CodesReading, { place, below }: Where): Bits[] {
  const state = reading.codes[place] ?? 'absent';
  switch (state) {
    case 'present': {
      const descendants = below[place] ?? [];
      const alone = descendants.length > 0 && descendants.every((child) => reading.codes[child] !== 'present');
      return alone ? [sets.has, sets.alone()] : [sets.has];
    }
    case 'unknown':
      return [sets.unknown()];
    case 'young':
      return [sets.young()];
    case 'absent':
      return [];
  }
}

/** For each code the places of all codes under it. */
function descendantsOf(placed: readonly PlacedCode[]): number[][] {
  return placed.map(({ code }) =>
    placed.flatMap(({ ancestors }, place) => (ancestors.includes(code.id) ? [place] : [])),
  );
}

function chosenOf({ readings, readingOf }: Resolved, below: readonly (readonly number[])[]): Int32Array {
  const choiceOf = readings.map((reading) =>
    reading.kind === 'codes'
      ? reading.codes.findIndex(
          (state, place) =>
            state === 'present' && !(below[place] ?? []).some((child) => reading.codes[child] === 'present'),
        )
      : -1,
  );
  return readingOf.map((id) => choiceOf[id] ?? -1);
}

type Targets = {
  readonly size: number;
  readonly coded: Bits;
  readonly reasons: Partial<Record<ExclusionReason, Bits>>;
  readonly extra: (reading: Reading) => readonly Bits[];
};

function reasonTargets(size: number): Targets {
  return { size, coded: emptyBits(size), reasons: {}, extra: () => [] };
}

/** Puts every case into the sets that its reading names. */
function spread({ readingOf, readings }: Resolved, targets: Targets): { coded: Bits; reasons: Reasons } {
  const { size, coded, reasons, extra } = targets;
  const because = (reason: ExclusionReason): Bits => (reasons[reason] ??= emptyBits(size));
  const setsOf = readings.map((reading) => (): readonly Bits[] => {
    switch (reading.kind) {
      case 'empty':
        return [because(reading.state)];
      case 'disputed':
      case 'mixed':
        return [because('disputed')];
      case 'codes':
      case 'number':
      case 'text':
        return [coded, ...extra(reading)];
    }
  });
  const made: (readonly Bits[])[] = [];
  readingOf.forEach((id, position) => {
    if (id < 0) return setBit(because('not-coded'), position);
    const sets = (made[id] ??= setsOf[id]?.() ?? []);
    for (const set of sets) setBit(set, position);
  });
  return { coded, reasons };
}
