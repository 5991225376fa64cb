import { fixedDecimals } from '../../domain/model/fixed-decimals.ts';
import { type Said, said, type Words } from '../../domain/model/sentences/said.ts';
import { type ExclusionReason, exclusionReasons, type Table, type TableBody } from '../../domain/model/table.ts';
import type { TableSpecification } from '../../domain/model/table-specification.ts';
import { policyWords } from '../../domain/tabulate/policy-words.ts';

type Exclusions = Readonly<Record<ExclusionReason, number>>;
type LayeredTable = Extract<Table, { kind: 'layered' }>;

/**
 * Both bases and what 100% is: the cases behind a table, how many of them have none of the codes and, where a case can
 * have several codes, the responses.
 */
export function baseNote(body: TableBody): Said {
  const { rows, cols, validCases, percentBase } = body;
  return said('table.base', {
    cases: validCases,
    what:
      cols === null
        ? said('table.value-of', { rows: rows.label })
        : said('table.values-of', { rows: rows.label, cols: cols.label }),
    among: amongOf(body),
    responses: responsesNote(body),
    percent: percentBase === null ? '' : said('table.percent-of', { base: percentBase }),
  });
}

/** How many of the cases have none of the codes. */
function amongOf({ rows, cols, noneOfRows, noneOfCols }: TableBody): Words {
  const [one, other] = [
    noneOfRows === 0 ? [] : [said('table.none-of', { cases: noneOfRows, label: rows.label })],
    cols === null || noneOfCols === 0 ? [] : [said('table.none-of-those', { cases: noneOfCols, label: cols.label })],
  ].flat();
  if (one === undefined) return '';
  return other === undefined ? said('table.among-one', { one }) : said('table.among-both', { one, other });
}

/** The base of responses; of two multiple choices a response is a pair of codes that a case has. */
function responsesNote({ rows, cols, validCases, totalResponses }: TableBody): Words {
  const multiple = [rows, ...(cols === null ? [] : [cols])].filter(({ kind }) => kind === 'multiple').length;
  if (multiple === 0) return '';
  return said('table.response-base', {
    responses:
      multiple === 2
        ? said('table.counted-pairs', { pairs: totalResponses })
        : said('table.counted-responses', { responses: totalResponses }),
    each: validCases === 0 ? '' : said('table.each', { mean: fixedDecimals(totalResponses / validCases, 2) }),
  });
}

/** How many cases are left out, and why. */
export function exclusionNote(excluded: Exclusions): Said {
  return said('table.left-out', { reasons: listOrNone(exclusionParts(excluded)) });
}

/** How many cases are in no layer of a layered table, and why. */
export function layerNote({ layerAxis, noneOfLayers, excluded }: LayeredTable): Said {
  const none = noneOfLayers === 0 ? [] : [said('table.none-of-its', { cases: noneOfLayers })];
  return said('table.in-no-layer', {
    label: layerAxis.label,
    reasons: listOrNone([...none, ...exclusionParts(excluded)]),
  });
}

function exclusionParts(excluded: Exclusions): Said[] {
  return exclusionReasons.flatMap((reason) =>
    excluded[reason] === 0
      ? []
      : [said('table.for-reason', { cases: excluded[reason], reason: said(`reason.${reason}`) })],
  );
}

function listOrNone(parts: readonly Said[]): readonly Said[] {
  return parts.length === 0 ? [said('table.nobody')] : parts;
}

/** What intervals of shares assume, where a table has them. */
export function intervalNotes({ intervals }: { readonly intervals?: true | undefined }): Said[] {
  return intervals === true ? [said('table.intervals')] : [];
}

/** The note of one’s own. */
export function ownNote({ note }: TableSpecification): string[] {
  return note === undefined ? [] : [note];
}

/** Which cases a table reads where these are not simply all included ones. */
export function selectionNotes({ filters, statuses }: TableSpecification): Said[] {
  const chosen = filters.map(({ variable, grouping, operator, values }) => {
    const name = grouping === undefined ? variable : `${variable}@${grouping}`;
    return said('table.condition', { name, operator, values });
  });
  const usual = statuses.length === 1 && statuses[0] === 'included';
  if (usual && chosen.length === 0) return [];
  const words = statuses.map((status) => said(`status.${status}`));
  return [said('table.selection', { parts: [said('table.statuses', { statuses: words }), ...chosen] })];
}

/** Whose answers stand behind a table; the caution where a rule gave them. */
export function sourceNotes({ sources }: Pick<TableBody, 'sources'>, { policy }: TableSpecification): Said[] {
  const { coders, singleCoder, alike, illustrative } = sources;
  const whose = policyWords(policy);
  const told = [
    coders.length === 0 ? whose : said('table.policy-coders', { policy: whose, coders }),
    ...(singleCoder === 0 ? [] : [said('table.one-coder-alone', { cases: singleCoder })]),
    ...(alike === 0 ? [] : [said('table.alike', { cases: alike })]),
  ];
  return [said('table.answers', { told }), ...(illustrative ? [said('table.illustrative')] : [])];
}
