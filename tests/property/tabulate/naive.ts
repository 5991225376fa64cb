import type { Answer } from '../../../src/domain/model/answer.ts';
import type { Code } from '../../../src/domain/model/code.ts';
import { findVariable } from '../../../src/domain/model/codebook.ts';
import type { Grouping } from '../../../src/domain/model/grouping.ts';
import type { CodingColumn, Snapshot } from '../../../src/domain/model/snapshot.ts';
import { type ExclusionReason, exclusionReasons } from '../../../src/domain/model/table.ts';
import type { ChoiceVariable, Variable } from '../../../src/domain/model/variable.ts';

/** The rules of a table told once more, case by case and without sets of bits, to compare with. */

/** Of one code: present, absent, unknown (not reported), young (the code came later). */
type Tri = 'p' | 'a' | 'u' | 'y';
type CodeMap = ReadonlyMap<string, Tri>;
type Read = { readonly reason: ExclusionReason } | { readonly codes: CodeMap } | { readonly value: number | string };

type Said = { readonly answer: Answer; readonly version: number };

function saidBy(column: CodingColumn | undefined, position: number): Said | undefined {
  const index = column?.cases.indexOf(position) ?? -1;
  const versioned = index < 0 ? undefined : column?.answers[column.answerOf[index] ?? -1];
  return versioned === undefined ? undefined : { answer: versioned.answer, version: versioned.codebookVersion };
}

function readOne(variable: Variable, { answer, version }: Said): Read {
  if (answer.kind === 'number') return { value: answer.value };
  if (answer.kind === 'text') return { value: answer.text };
  if (!('codes' in variable)) return { reason: answer.kind === 'empty' ? answer.state : 'absent' };
  if (answer.kind === 'empty' && (variable.kind === 'single' || answer.state !== 'absent'))
    return { reason: answer.state };
  const ticked = answer.kind === 'codes' ? answer.codes : [];
  const marked = answer.kind === 'codes' && variable.kind === 'multiple' ? answer.notReported : [];
  const codes = new Map<string, Tri>();
  const present = (code: Code): boolean => ticked.includes(code.id) || code.codes.some(present);
  const markedBelow = (code: Code): boolean => marked.includes(code.id) || code.codes.some(markedBelow);
  const visit = (code: Code, silentAbove: boolean): void => {
    const silent = silentAbove || (!present(code) && marked.includes(code.id));
    if (present(code)) codes.set(code.id, 'p');
    else if (silent || markedBelow(code)) codes.set(code.id, 'u');
    else codes.set(code.id, code.since > version ? 'y' : 'a');
    for (const child of code.codes) visit(child, silent);
  };
  for (const code of variable.codes) visit(code, false);
  return { codes };
}

/** What a policy makes of all that was said of a variable of one case. */
function readCase(
  snapshot: Snapshot,
  variable: Variable,
  { position, policy }: { position: number; policy: string },
): Read {
  const columns = snapshot.codings.filter((column) => column.variable === variable.id);
  const final = saidBy(
    snapshot.finals.find((column) => column.variable === variable.id),
    position,
  );
  const attribute = variable.role === 'attribute';
  if ((policy === 'final' || attribute) && final !== undefined) return readOne(variable, final);
  const wanted =
    policy.startsWith('coder:') && !attribute ? columns.filter(({ coder }) => coder === policy.slice(6)) : columns;
  const reads = wanted.flatMap((column) => saidBy(column, position) ?? []).map((said) => readOne(variable, said));
  const [first] = reads;
  if (first === undefined) return { reason: 'not-coded' };
  if (variable.kind === 'multiple' && (policy === 'union' || policy === 'intersection'))
    return boundOf(variable, reads, policy);
  const coded = reads.flatMap((read) => ('codes' in read ? [read.codes] : []));
  const plain = (read: Read): string =>
    'codes' in read
      ? [...read.codes].map(([id, tri]) => `${id}${tri === 'y' ? 'a' : tri}`).join()
      : JSON.stringify(read);
  if (new Set(reads.map(plain)).size > 1) return { reason: 'disputed' };
  if (!('codes' in first)) return first;
  return {
    codes: new Map(
      [...first.codes.keys()].map((id) => [id, coded.map((codes) => codes.get(id)).find((tri) => tri !== 'y') ?? 'y']),
    ),
  };
}

function boundOf(variable: ChoiceVariable, reads: readonly Read[], policy: 'union' | 'intersection'): Read {
  const coded = reads.flatMap((read) => ('codes' in read ? [read.codes] : []));
  if (coded.length === 0) {
    const reasons = new Set(reads.map((read) => ('reason' in read ? read.reason : 'disputed')));
    return { reason: reasons.size === 1 ? ([...reasons][0] ?? 'disputed') : 'disputed' };
  }
  const silent = coded.length < reads.length;
  const join = (id: string): Tri => {
    const said = [
      ...coded.map((codes) => codes.get(id) ?? 'y').filter((tri) => tri !== 'y'),
      ...(silent ? ['u' as const] : []),
    ];
    const decisive = policy === 'union' ? 'p' : 'a';
    if (said.includes(decisive)) return decisive;
    if (said.includes('u')) return 'u';
    return said[0] ?? 'y';
  };
  const codes = new Map<string, Tri>();
  const visit = (code: Code, above: Tri): void => {
    const own = join(code.id);
    codes.set(code.id, own === 'p' && above !== 'p' ? above : own);
    for (const child of code.codes) visit(child, codes.get(code.id) ?? 'a');
  };
  for (const code of variable.codes) visit(code, 'p');
  return { codes };
}

function treeRows(codes: readonly Code[], map: CodeMap, leavesOnly: boolean): [string, Tri][] {
  return codes.flatMap((code): [string, Tri][] => {
    const own = map.get(code.id) ?? 'a';
    if (code.codes.length === 0) return [[code.id, own]];
    const childThere = code.codes.some((child) => map.get(child.id) === 'p');
    const alone: Tri = own === 'p' && childThere ? 'a' : own;
    return [
      ...(leavesOnly ? [] : [[code.id, own] as [string, Tri]]),
      ...treeRows(code.codes, map, leavesOnly),
      [`${code.id}.not-stated`, alone],
    ];
  });
}

type Rows = { readonly reason: ExclusionReason } | { readonly rows: ReadonlyMap<string, Tri> };

const how = (rows: readonly (readonly [string, Tri])[], ...tris: Tri[]): number =>
  rows.filter(([, tri]) => tris.includes(tri)).length;

function partitionOf(rows: readonly [string, Tri][]): Rows {
  const found = how(rows, 'p');
  if (found < 2 && how(rows, 'y') > 0) return { reason: 'not-coded' };
  if (found < 2 && how(rows, 'u') > 0) return { reason: 'not-reported' };
  const name = found > 1 ? 'several' : found === 0 ? 'none' : `only-${rows.find(([, tri]) => tri === 'p')?.[0] ?? ''}`;
  const names = [...rows.map(([id]) => `only-${id}`), 'several', 'none'];
  return { rows: new Map(names.map((id) => [id, id === name ? 'p' : 'a'])) };
}

/** How many lowest codes a case may have at most, where those of these marks may be there. */
function most(codes: readonly Code[], map: ReadonlyMap<string, Tri>, marks: readonly Tri[]): number {
  return codes.reduce((sum, code) => {
    const below = most(code.codes, map, marks);
    return sum + (below > 0 ? below : Number(marks.includes(map.get(code.id) ?? 'a')));
  }, 0);
}

function severalOf(codes: readonly Code[], map: ReadonlyMap<string, Tri>): Tri {
  if (most(codes, map, ['p']) > 1) return 'p';
  if (most(codes, map, ['p', 'u']) > 1) return 'u';
  return most(codes, map, ['p', 'u', 'y']) > 1 ? 'y' : 'a';
}

function descendants(codes: readonly Code[], ids: readonly string[], inside = false): string[] {
  return codes.flatMap((code) => {
    const here = inside || ids.includes(code.id);
    return [...(here ? [code.id] : []), ...descendants(code.codes, ids, here)];
  });
}

/** The rows that a case is in, out of, or out of the base of; written as `variable@grouping+several`. */
function naiveRows(snapshot: Snapshot, text: string, where: { position: number; policy: string }): Rows {
  const [name = '', several] = text.split('+');
  const [id = '', view] = name.split('@');
  const variable = findVariable(snapshot.codebook, id);
  if (variable === undefined) throw new Error(`no variable ${id}`);
  const read = readCase(snapshot, variable, where);
  const grouping = snapshot.groupings.find((candidate) => candidate.id === view);
  if ('reason' in read) return read;
  if ('value' in read) return valueRows(read.value, grouping);
  if (!('codes' in variable)) throw new Error('codes of a variable without codes');
  if (grouping?.kind === 'codes') return groupRows(variable, read.codes, grouping);
  return codeRows(variable, read.codes, { view, several: several !== undefined });
}

function valueRows(value: number | string, grouping: Grouping | undefined): Rows {
  if (grouping?.kind !== 'cut-points') return { rows: new Map([[String(value), 'p']]) };
  const bins = grouping.bins.map(({ id, from, below }): [string, Tri] => {
    const within = (from === undefined || Number(value) >= from) && (below === undefined || Number(value) < below);
    return [id, within ? 'p' : 'a'];
  });
  return how(bins, 'p') === 0 ? { reason: 'ungrouped' } : { rows: new Map(bins) };
}

function groupRows(variable: ChoiceVariable, read: CodeMap, grouping: Extract<Grouping, { kind: 'codes' }>): Rows {
  const groups = grouping.groups.map(({ id, codes }): [string, Tri] => {
    const tris = descendants(variable.codes, codes).map((code) => read.get(code) ?? 'a');
    return [id, (['p', 'u', 'y'] as const).find((tri) => tris.includes(tri)) ?? 'a'];
  });
  const any = [...read.values()].includes('p');
  return any && how(groups, 'p') === 0 ? { reason: 'ungrouped' } : { rows: new Map(groups) };
}

function codeRows(
  variable: ChoiceVariable,
  read: CodeMap,
  shown: { view: string | undefined; several: boolean },
): Rows {
  const leaves = treeRows(variable.codes, read, true);
  if (shown.view === 'partition') return partitionOf(leaves);
  if (shown.view === 'leaves') return { rows: new Map(leaves) };
  if (shown.view === 'level-1')
    return { rows: new Map(variable.codes.map((code) => [code.id, read.get(code.id) ?? 'a'])) };
  const all = treeRows(variable.codes, read, false);
  return { rows: new Map(shown.several ? [...all, ['several', severalOf(variable.codes, read)]] : all) };
}

export type NaiveCase = {
  readonly number: number;
  readonly rows: ReadonlyMap<string, Tri>;
  readonly cols: ReadonlyMap<string, Tri>;
};
export type NaiveTable = {
  readonly valid: readonly NaiveCase[];
  readonly excluded: Readonly<Record<ExclusionReason, number[]>>;
};

/** Sorts included cases into those with a value on both axes and, under the first reason that holds, the others. */
export function naiveTable(
  snapshot: Snapshot,
  axes: { rows: string; cols: string | undefined },
  policy: string,
): NaiveTable {
  const excluded: Record<ExclusionReason, number[]> = {
    'not-coded': [],
    disputed: [],
    'not-reported': [],
    'not-applicable': [],
    absent: [],
    ungrouped: [],
  };
  const valid = snapshot.cases.flatMap(({ number, status }, position): NaiveCase[] => {
    if (status !== 'included') return [];
    const rows = naiveRows(snapshot, axes.rows, { position, policy });
    const cols: Rows =
      axes.cols === undefined ? { rows: new Map() } : naiveRows(snapshot, axes.cols, { position, policy });
    if ('rows' in rows && 'rows' in cols) return [{ number, rows: rows.rows, cols: cols.rows }];
    const reasons = [rows, cols].flatMap((axis) => ('reason' in axis ? [axis.reason] : []));
    const first = exclusionReasons.find((reason) => reasons.includes(reason));
    if (first !== undefined) excluded[first].push(number);
    return [];
  });
  return { valid, excluded };
}
