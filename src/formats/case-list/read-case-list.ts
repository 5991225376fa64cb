import type { IncomingCase } from '../../domain/importing/incoming-case.ts';
import type { Problem } from '../../domain/model/app-error.ts';
import type { Codebook } from '../../domain/model/codebook.ts';
import type { ImportMap } from '../../domain/model/import-map.ts';
import { fail, ok, type Result } from '../../domain/model/result.ts';
import { sentence } from '../../domain/model/sentences/sentence.ts';
import type { StateTokens } from '../../domain/model/state-tokens.ts';
import type { Steps } from '../../domain/model/steps.ts';
import type { Variable } from '../../domain/model/variable.ts';
import { separatorOf } from '../answer/separator.ts';
import { isBlank } from '../rows/is-blank.ts';
import { cellOf, openRows, raggedness, takeRows } from '../rows/open-rows.ts';
import type { Row, RowHead, RowSource } from '../rows/row-source.ts';
import type { RowOptions, SourceFile } from '../source-file.ts';
import type { CaseList, RejectedRow } from './case-list.ts';
import { cellReader } from './cell-reader.ts';
import { guessTargets } from './guess-target.ts';
import { type Findings, listForm } from './list-form.ts';
import { headerPlace, mapTargets } from './map-targets.ts';
import { partRepeats } from './part-repeats.ts';
import { readCaseRow, type ReadColumn, type RowReader } from './read-case-row.ts';
import { type Target, targetName } from './target.ts';

/** How a list is read; headers that no map names are guessed. */
export type CaseListOptions = RowOptions & { readonly map?: ImportMap | undefined };

const previewed = 20;
const namedHeaders = 20;
const nearTheTop = 10;

/**
 * Reads a list of cases from a file of rows. A row with a problem is rejected whole and told with its line; the others
 * can be imported. Goes in steps, which count characters and then rows. Errors (`invalid-input`): those of `openRows`, an import map that does not fit the list or the
 * codebook, and a list without a column of titles.
 */
export function* readCaseList(file: SourceFile, options: CaseListOptions, codebook: Codebook): Steps<Result<CaseList>> {
  const separator = separatorOf(options);
  if (!separator.ok) return separator;
  const source = openRows(file, options);
  if (!source.ok) return source;
  const columns = readColumns(source.value, options.map, codebook);
  if (!columns.ok) return columns;
  const settings = { map: options.map, separator: separator.value, tokens: codebook.tokens };
  return yield* readRows(source.value, columns.value, settings);
}

function readColumns(source: RowSource, map: ImportMap | undefined, codebook: Codebook): Result<ReadColumn[]> {
  const headers = source.header.cells;
  const named = map === undefined ? ok(new Map<number, Target[]>()) : mapTargets(source, map, codebook);
  if (!named.ok) return named;
  const guesses = guessTargets(headers, codebook, named.value);
  const columns = headers.map((header, index): ReadColumn => {
    const guess = guesses[index];
    const leftOut = named.value.get(index)?.length === 0;
    return { index, header, leftOut, targets: named.value.get(index) ?? (guess === undefined ? [] : [guess]) };
  });
  if (!columns.flatMap(({ targets }) => targets).some((target) => targetName(target) === 'title')) {
    return fail('invalid-input', noTitleColumn(source, headerBelow(source, codebook)), headerPlace(source));
  }
  return ok(columns);
}

function noTitleColumn({ name, written, header: { line, cells } }: RowHead, below: Row | undefined): string {
  const named = (headers: readonly string[]): string[] => headers.filter((header) => !isBlank(header));
  if (below !== undefined)
    return sentence('import.header-below', { name, line, below: below.line, headers: named(below.cells) });
  const message = written.kind === 'sheet' ? 'import.no-title-in-sheet' : 'import.no-title-column';
  return sentence(message, { name, line, headers: named(cells) });
}

/** The row near the top that names a column of titles: spreadsheets have headings above their header. */
function headerBelow({ batches }: RowSource, codebook: Codebook): Row | undefined {
  const first = batches.next();
  if (first.done === true) return undefined;
  return first.value.rows.slice(0, nearTheTop).find(({ cells }) =>
    guessTargets(
      cells.map((cell) => cell.trim()),
      codebook,
    ).some((target) => target !== undefined && targetName(target) === 'title'),
  );
}

type Settings = { readonly map: ImportMap | undefined; readonly separator: string; readonly tokens: StateTokens };

function* readRows(source: RowSource, columns: readonly ReadColumn[], settings: Settings): Steps<Result<CaseList>> {
  const findings: Findings = { additions: new Map(), leftOut: [], unknown: new Map() };
  const [ragged, warnings]: [Problem[], Problem[]] = [[], []];
  const readerOf = memo((variable) => cellReader(variable, listForm(variable, settings, findings), findings.leftOut));
  const readable = columns.map(({ targets, ...column }) => ({
    ...column,
    targets: targets.map((target) =>
      target.kind === 'variable' ? { ...target, read: readerOf(target.variable) } : target,
    ),
  }));
  const reader: RowReader = { file: source.name, columns: readable, warnings };
  const read: IncomingCase[] = [];
  const refused: RejectedRow[] = [];
  const firstRows: Row[] = [];
  const ended = yield* takeRows(source.batches, (row) => {
    if (firstRows.length < previewed) firstRows.push(row);
    if (row.cells.length !== source.header.cells.length) ragged.push(...raggedness(source, row));
    const found = readCaseRow(row, reader);
    if ('title' in found) read.push(found);
    else refused.push(found);
  });
  if (!ended.ok) return ended;
  const { rows, repeats } = yield* partRepeats(read);
  const rejected = [...refused, ...repeats].sort((one, other) => one.line - other.line);
  return ok({
    file: source.name,
    written: source.written,
    columns: columns.map(({ header, targets }) => ({ header, targets: targets.map(targetName) })),
    rows,
    rejected,
    additions: usedAdditions(findings, rows),
    unknown: [...findings.unknown.values()],
    warnings: [
      ...source.warnings,
      ...columnWarnings(source, columns),
      ...(firstRows.length === 0 ? [atHeader(source, sentence('import.only-header'))] : []),
      ...ragged,
      ...warnings,
    ],
    firstRows: firstRows.map((row) => columns.map(({ index }) => cellOf(row, index))),
  });
}

/** A code that only rejected rows ask for is not added. */
function usedAdditions({ additions }: Findings, rows: readonly IncomingCase[]): CaseList['additions'] {
  if (additions.size === 0) return [];
  const used = new Set(
    rows.flatMap((row) =>
      row.answers.flatMap(({ variable, answer }) =>
        answer.kind === 'codes' ? [...answer.codes, ...answer.notReported].map((code) => `${variable}/${code}`) : [],
      ),
    ),
  );
  return [...additions.values()].filter(({ variable, code }) => used.has(`${variable}/${code}`));
}

function columnWarnings(source: RowHead, columns: readonly ReadColumn[]): Problem[] {
  const unread = columns.filter(({ targets, leftOut }) => targets.length === 0 && !leftOut);
  const names = unread.map(({ header, index }) =>
    header === '' ? sentence('phrase.column-without-header', { index: index + 1 }) : header,
  );
  const more = names.length > namedHeaders ? sentence('phrase.and-others', { more: names.length - namedHeaders }) : '';
  const told = [
    ...(names.length === 0
      ? []
      : [sentence('import.columns-not-read', { columns: names.slice(0, namedHeaders), more })]),
    ...source.repeatedHeaders.map((header) => sentence('import.header-twice', { header })),
  ];
  return told.map((message) => atHeader(source, message));
}

function atHeader(source: RowHead, message: string): Problem {
  const { place } = headerPlace(source);
  return { message: sentence('at.line', { name: source.name, line: source.header.line, message }), place };
}

function memo<T>(make: (variable: Variable) => T): (variable: Variable) => T {
  const made = new Map<string, T>();
  return (variable) => {
    const known = made.get(variable.id) ?? make(variable);
    made.set(variable.id, known);
    return known;
  };
}
