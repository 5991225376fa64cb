import { createRequire } from 'node:module';
import type BetterSqlite3 from 'better-sqlite3';
import { ok, type Result } from '../../domain/model/result.ts';
import { requireNodeApi } from './require-node-api.ts';

export type Driver = typeof BetterSqlite3;

/** Loads the SQLite driver, only once the engine is known to bear it. */
export function loadDriver(): Result<Driver> {
  const bearable = requireNodeApi(process.versions);
  if (!bearable.ok) return bearable;
  return ok(createRequire(import.meta.url)('better-sqlite3') as Driver);
}
