import type { Policy } from '../model/policy.ts';
import type { Variable } from '../model/variable.ts';

/** A coding among those of one case and variable; the final one where `coder` is null. */
type Voice = { readonly coder: string | null };
type Heard = { readonly policy: Policy; readonly variable: Variable; readonly voices: readonly Voice[] };

/**
 * Whether a policy reads a coding, among all that there are of the same case and variable, as `applyPolicy` reads them:
 * `final` passes over what coders said once there is a final coding, the bounds never read one, and an attribute has one
 * value, whoever gave it.
 */
export function readsCoding({ policy, variable, voices }: Heard, { coder }: Voice): boolean {
  const settled = voices.some((one) => one.coder === null);
  if (policy.kind === 'final' || variable.role === 'attribute') return coder === null || !settled;
  return policy.kind === 'coder' ? coder === policy.name : coder !== null;
}
