import { asksForAssociation } from '../domain/audit/asks-for-association.ts';
import type { Associate } from '../domain/audit/associate.ts';
import type { Claim } from '../domain/model/claim.ts';

/** What evaluates statistics of two variables, loaded only where a claim asks for one: it takes a while. */
export async function associationFor(claims: readonly Claim[]): Promise<Associate | undefined> {
  if (!asksForAssociation(claims)) return undefined;
  const { associate } = await import('../domain/audit/associate.ts');
  return associate;
}
