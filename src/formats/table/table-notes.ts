import { formatPercent } from '../../domain/tabulate/format-percent.ts';
import { policyText } from '../../domain/model/policy.ts';
import { type ExclusionReason, exclusionReasons, type Table, type TableBody } from '../../domain/model/table.ts';
import type { TableSpecification } from '../../domain/model/table-specification.ts';

/** The word that stands wherever a table rests on a rule instead of on people. */
const illustrativeNote = 'Illustrative: rests on a written rule, not on people who coded the cases.';

const reasonWords: Readonly<Record<ExclusionReason, string>> = {
  'not-coded': 'not coded',
  disputed: 'disputed between coders',
  'not-reported': 'not reported',
  'not-applicable': 'not applicable',
  absent: 'looked for and absent',
  ungrouped: 'in no group',
};

type Exclusions = Readonly<Record<ExclusionReason, number>>;
type LayeredTable = Extract<Table, { kind: 'layered' }>;

/**
 * Both bases and what 100 % is: the cases behind a table, how many of them have none of the codes and, where a case can
 * have several codes, the responses.
 */
export function baseNote(body: TableBody): string {
  const { rows, cols, validCases, noneOfRows, noneOfCols, percentBase } = body;
  const of = cols === null ? `a value of ${rows.label}` : `values of ${rows.label} and ${cols.label}`;
  const none = [
    noneOfRows === 0 ? [] : [`${noneOfRows} with none of the codes of ${rows.label}`],
    cols === null || noneOfCols === 0 ? [] : [`${noneOfCols} with none of those of ${cols.label}`],
  ].flat();
  const among = none.length === 0 ? '' : `, among them ${none.join(' and ')}`;
  const percent = percentBase === null ? '' : ` Percentages: of ${percentBase}.`;
  return `Base: ${counted(validCases, 'case')} with ${of}${among}.${responsesNote(body)}${percent}`;
}

/** The base of responses; of two multiple choices a response is a pair of codes that a case has. */
function responsesNote({ rows, cols, validCases, totalResponses }: TableBody): string {
  const multiple = [rows, ...(cols === null ? [] : [cols])].filter(({ kind }) => kind === 'multiple').length;
  if (multiple === 0) return '';
  const responses =
    multiple === 2 ? counted(totalResponses, 'pair of codes', 'pairs of codes') : counted(totalResponses, 'response');
  const each = validCases === 0 ? '' : ` (${formatPercent(totalResponses / validCases, 2)} a case)`;
  return ` Base of responses: ${responses}${each}.`;
}

/** How many cases are left out, and why. */
export function exclusionNote(excluded: Exclusions): string {
  return `Left out: ${listOr(exclusionParts(excluded))}.`;
}

/** How many cases are in no layer of a layered table, and why. */
export function layerNote({ layerAxis, noneOfLayers, excluded }: LayeredTable): string {
  const none = noneOfLayers === 0 ? [] : [`${noneOfLayers} with none of its codes`];
  return `In no layer of ${layerAxis.label}: ${listOr([...none, ...exclusionParts(excluded)])}.`;
}

function exclusionParts(excluded: Exclusions): string[] {
  return exclusionReasons.flatMap((reason) =>
    excluded[reason] === 0 ? [] : [`${excluded[reason]} ${reasonWords[reason]}`],
  );
}

function listOr(parts: readonly string[]): string {
  return parts.length === 0 ? 'none' : parts.join(', ');
}

/** What intervals of shares assume, where a table has them. */
export function intervalNotes({ intervals }: { readonly intervals?: true | undefined }): string[] {
  if (intervals !== true) return [];
  return [
    'Intervals: Wilson, 95 %, each by itself, as if the cases were a random sample; the set was chosen by its publishers, and of a closed set the share is known without error.',
  ];
}

/** The note of one’s own. */
export function ownNote({ note }: TableSpecification): string[] {
  return note === undefined ? [] : [note];
}

/** Which cases a table reads where these are not simply all included ones. */
export function selectionNotes({ filters, statuses }: TableSpecification): string[] {
  const chosen = filters.map(({ variable, grouping, operator, values }) => {
    const name = grouping === undefined ? variable : `${variable}@${grouping}`;
    return `${name} ${operator} ${values.join(' or ')}`;
  });
  const usual = statuses.length === 1 && statuses[0] === 'included';
  const parts = [
    ...(usual && chosen.length > 0 ? ['included'] : []),
    ...(usual ? [] : [statuses.join(' or ')]),
    ...chosen,
  ];
  return parts.length === 0 ? [] : [`Cases: ${parts.join('; ')}.`];
}

/** Whose answers stand behind a table; the caution where a rule gave them. */
export function sourceNotes({ sources }: Pick<TableBody, 'sources'>, { policy }: TableSpecification): string[] {
  const coders = sources.coders.length === 0 ? '' : ` (${sources.coders.join(', ')})`;
  const single = sources.singleCoder === 0 ? [] : [`${counted(sources.singleCoder, 'case')} by one coder alone`];
  const alike = sources.alike === 0 ? [] : [`${counted(sources.alike, 'case')} coded alike but not yet settled`];
  const told = [`${policyText(policy)}${coders}`, ...single, ...alike].join('; ');
  return [`Answers: ${told}.`, ...(sources.illustrative ? [illustrativeNote] : [])];
}

/** A number with its noun. */
export function counted(count: number, noun: string, plural = `${noun}s`): string {
  return `${count} ${count === 1 ? noun : plural}`;
}
