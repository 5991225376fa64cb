import { fail, ok, type Result } from '../contract/errors.ts';

/** A whole number from 1 on that an option was given, or nothing where it was not. */
export function readWhole(option: string, given: string | undefined): Result<number | undefined> {
  if (given === undefined) return ok(undefined);
  return /^[1-9]\d{0,14}$/.test(given)
    ? ok(Number(given))
    : fail('invalid-input', `--${option} takes a whole number from 1 on; “${given}” is none.`);
}
