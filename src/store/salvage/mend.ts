import { claimSchema } from '../../domain/model/claim.ts';
import { type Codebook, codebookSchema } from '../../domain/model/codebook.ts';
import { codebookDecisionEntrySchema } from '../../domain/model/codebook-change.ts';
import { commandDetailSchema } from '../../domain/model/command-log.ts';
import { groupingSchema } from '../../domain/model/grouping.ts';
import { savedSpecificationSchema } from '../../domain/model/saved-specification.ts';
import { queries } from '../queries.ts';
import type { Connection } from '../sqlite/connection.ts';
import { parsedJson } from './parsed-json.ts';

/** What rows that are lost would take along is put back before anything is pruned; a sentence for each. */
export function mendSections(connection: Connection, codebook: Codebook | undefined): string[] {
  const lost = connection
    .statement(
      `SELECT section_key AS key, min(id) AS variable, max(command) AS command FROM variable
        WHERE section_key NOT IN (SELECT section_key FROM section) GROUP BY section_key ORDER BY section_key`,
    )
    .all() as { key: number; variable: string; command: number }[];
  return lost.map(({ key, variable, command }) => {
    const known = codebook?.sections.find(({ variables }) => variables.some(({ id }) => id === variable));
    const body = JSON.stringify({ label: known?.label ?? `Section ${key}`, note: known?.note });
    connection
      .statement('INSERT INTO section (section_key, id, position, body, command) VALUES (?, ?, ?, ?, ?)')
      .run(key, known?.id ?? `section-${key}`, key, body, command);
    return known === undefined
      ? `The heading of a section of the codebook is lost; it is called “Section ${key}” now.`
      : `The section “${known.label}” of the codebook was put back from an earlier copy of it.`;
  });
}

/** The newest version of the codebook that was kept whole and can be read. */
export function keptCodebook(connection: Connection): Codebook | undefined {
  const versions = connection.all(queries.selectFrom('codebook_version').select('content').orderBy('version', 'desc'));
  for (const { content } of versions) {
    const parsed = codebookSchema.safeParse(parsedJson(content));
    if (parsed.success) return parsed.data;
  }
  return undefined;
}

/** Takes out groupings that do not parse, of which one would keep all from being read. */
export function dropUnreadableGroupings(connection: Connection): number {
  const rows = connection.all(
    queries
      .selectFrom('grouping')
      .innerJoin('variable', 'variable.variable_key', 'grouping.variable_key')
      .select(['grouping.grouping_key', 'grouping.id', 'variable.id as variable', 'grouping.body']),
  );
  const bad = rows.filter(({ id, variable, body }) => {
    const rest = parsedJson(body);
    return !groupingSchema.safeParse({ id, variable, ...(typeof rest === 'object' ? rest : {}) }).success;
  });
  for (const { grouping_key } of bad) {
    connection.run(queries.deleteFrom('grouping').where('grouping_key', '=', grouping_key));
  }
  return bad.length;
}

/** Takes out claims that do not parse, of which one would keep all from being read. */
export function dropUnreadableClaims(connection: Connection): number {
  const rows = connection.all(queries.selectFrom('claim').select(['claim_key', 'id', 'body']));
  const bad = rows.filter(({ id, body }) => {
    const rest = parsedJson(body);
    return !claimSchema.safeParse({ id, ...(typeof rest === 'object' ? rest : {}) }).success;
  });
  for (const { claim_key } of bad) connection.run(queries.deleteFrom('claim').where('claim_key', '=', claim_key));
  return bad.length;
}

/** Takes out changes of the codebook that do not parse, for the same reason. */
export function dropUnreadableChanges(connection: Connection): number {
  const rows = connection.all(
    queries.selectFrom('codebook_change').select(['version', 'at', 'by', 'summary', 'change', 'counts']),
  );
  const bad = rows.filter(({ change, counts, ...row }) => {
    const entry = { ...row, change: parsedJson(change), counts: parsedJson(counts) };
    return !codebookDecisionEntrySchema.safeParse(entry).success;
  });
  for (const { version } of bad) connection.run(queries.deleteFrom('codebook_change').where('version', '=', version));
  return bad.length;
}

/** Empties what commands say for programs where that does not parse: the entry stays, with its words. A sentence for each. */
export function mendDetails(connection: Connection): string[] {
  const rows = connection.all(queries.selectFrom('command').select(['seq', 'detail']).where('detail', 'is not', null));
  const bad = rows.filter(({ detail }) => !commandDetailSchema.safeParse(parsedJson(detail ?? '')).success);
  const empty = connection.statement('UPDATE command SET detail = NULL WHERE seq = ?');
  return bad.map(({ seq }) => {
    empty.run(seq);
    return `Of entry ${seq} of the history only the words could be read.`;
  });
}

/** Takes out saved tables and figures that do not parse, for the same reason. */
export function dropUnreadableSpecifications(connection: Connection): number {
  const rows = connection.all(queries.selectFrom('specification').select(['specification_key', 'id', 'kind', 'body']));
  const bad = rows.filter(({ id: name, kind, body }) => {
    return !savedSpecificationSchema.safeParse({ name, kind, specification: parsedJson(body) }).success;
  });
  for (const { specification_key: key } of bad) {
    connection.run(queries.deleteFrom('specification').where('specification_key', '=', key));
  }
  return bad.length;
}
