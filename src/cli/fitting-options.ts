import { fail, ok, type Result } from '../contract/errors.ts';

type Rules = {
  /** An option, and those of which one must stand beside it. */
  readonly needs?: Readonly<Record<string, readonly string[]>>;
  /** An option, and those of which none may. */
  readonly excludes?: Readonly<Record<string, readonly string[]>>;
};

/** Refuses options that say nothing where they stand: passed over, they would be a slip that nobody notices. */
export function fittingOptions(values: object, { needs = {}, excludes = {} }: Rules): Result<void> {
  const all: Readonly<Record<string, unknown>> = { ...values };
  const given = (name: string): boolean => all[name] !== undefined && all[name] !== false;
  for (const [name, others] of Object.entries(needs))
    if (given(name) && !others.some(given))
      return fail('invalid-input', `--${name} goes with ${others.map((other) => `--${other}`).join(' or ')}.`);
  for (const [name, others] of Object.entries(excludes)) {
    const other = given(name) ? others.find(given) : undefined;
    if (other !== undefined)
      return fail('invalid-input', `--${name} and --${other} do not go together. Ask for one after the other.`);
  }
  return ok(undefined);
}
