import type { Axis } from '../model/axis.ts';
import { idSchema } from '../model/id.ts';
import { fail, ok, type Result } from '../model/result.ts';
import { sentence } from '../model/sentences/sentence.ts';

/** Reads `variable` or `variable@grouping`. Capitals and blanks are taken as in ids: `Service area` is `service-area`. */
export function parseAxis(text: string): Result<Axis> {
  const [variable = '', grouping, ...more] = text.split('@').map(asId);
  const wrong = fail('invalid-input', sentence('tables.no-axis', { text }));
  if (more.length > 0 || !idSchema.safeParse(variable).success) return wrong;
  if (grouping === undefined) return ok({ variable, several: false });
  return idSchema.safeParse(grouping).success ? ok({ variable, grouping, several: false }) : wrong;
}

/** A name in the spelling of ids: lower case, hyphens for blanks. */
export function asId(name: string): string {
  return name
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_]+/gu, '-');
}
