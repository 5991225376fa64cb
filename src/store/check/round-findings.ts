import { sentence } from '../../domain/model/sentences/sentence.ts';
import type { Connection } from '../sqlite/connection.ts';
import type { Finding } from './finding.ts';

/** Whether every round has cases and coders, and holds marks and frozen answers only of what somebody was given to code. */
export function roundFindings(connection: Connection): Finding[] {
  const count = (sql: string): number => Number(connection.statement(sql).pluck().get());
  const empty = count(emptySql);
  const strayed = count(outside('round_done')) + count(outside('frozen_coding'));
  return [
    ...(empty === 0 ? [] : [sentence('check.empty-rounds', { rounds: empty })]),
    ...(strayed === 0 ? [] : [sentence('check.outside-rounds', { rows: strayed })]),
  ].map((message) => ({ check: 'rounds', message }));
}

const emptySql = `SELECT count(*) FROM round WHERE round_key NOT IN (SELECT round_key FROM round_case)
  OR round_key NOT IN (SELECT round_key FROM round_coder)`;

function outside(table: string): string {
  return `SELECT count(*) FROM ${table} WHERE (round_key, coder_key, case_key) NOT IN (
    SELECT round_key, coder_key, case_key FROM round_assignment)`;
}
