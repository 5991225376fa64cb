import { fail, ok, type Result } from '../contract/errors.ts';

const most = 4_294_967_295;

/** Reads a seed, a whole number of 32 bits; 1 where none is given. */
export function parseSeed(text: string | undefined): Result<number> {
  if (text === undefined) return ok(1);
  const seed = Number(text);
  return /^\d+$/u.test(text) && seed <= most
    ? ok(seed)
    : fail('invalid-input', `--seed takes a whole number from 0 to ${String(most)}; “${text}” is none.`);
}
