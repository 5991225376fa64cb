import type { Policy } from '../model/policy.ts';
import { type Said, said } from '../model/sentences/said.ts';

/** A policy as tables name it; in English as the command line writes it. */
export function policyWords(policy: Policy): Said {
  return policy.kind === 'coder' ? said('policy.coder', { name: policy.name }) : said(`policy.${policy.kind}`);
}
