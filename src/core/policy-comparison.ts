import type { Handlers } from '../contract/dispatch.ts';
import type { ParsedInput } from '../contract/method.ts';
import { type Policy, policyText } from '../domain/model/policy.ts';
import type { PolicyComparison } from '../domain/model/policy-comparison.ts';
import { fail, ok, type Result } from '../domain/model/result.ts';
import { sentence } from '../domain/model/sentences/sentence.ts';
import type { CrossTableSpecification } from '../domain/model/table-specification.ts';
import { allOk } from '../domain/tabulate/all-ok.ts';
import { parsePolicy } from '../domain/tabulate/parse-policy.ts';
import { policyRanges, type UnderPolicy } from '../domain/tabulate/policies/policy-ranges.ts';
import { encodeText } from '../formats/encode-text.ts';
import { writePolicyComparison } from '../formats/tests/write-policy-comparison.ts';
import type { Session } from './session.ts';
import { testedTable } from './tested-table.ts';

type Names = 'tables.compare' | 'tables.exportComparison';
type Input = ParsedInput<'tables.compare'>;

/** One table under several policies: how much a result owes to the choice of coder. */
export function policyComparisonHandlers(session: Session): Pick<Handlers, Names> {
  return {
    'tables.compare': (input) => compare(session, input),
    'tables.exportComparison': async (input) => {
      const compared = await compare(session, input);
      if (!compared.ok) return compared;
      return ok({
        file: { name: 'policies.txt', bytes: encodeText(writePolicyComparison(compared.value, input.language)) },
      });
    },
  };
}

const bounds = { union: 'upper', intersection: 'lower', final: null, coder: null } as const;

async function compare(session: Session, input: Input): Promise<Result<PolicyComparison>> {
  const policies = allOk(input.policies.map(parsePolicy));
  if (!policies.ok) return policies;
  const { specification } = input;
  if (specification.kind !== 'cross' || specification.layers !== undefined) {
    return fail('invalid-input', sentence('tables.policies-one-table'));
  }
  const found: (UnderPolicy & { readonly bound: 'upper' | 'lower' | null })[] = [];
  for (const policy of policies.value) {
    const one = await underPolicy(session, input, sharesOf(specification, policy));
    if (!one.ok) return one;
    found.push({ ...one.value, bound: bounds[policy.kind] });
  }
  return ok({
    policies: found.map(({ effects, ...rest }) => ({ ...rest, effects: [...effects] })),
    ranges: policyRanges(found),
  });
}

/** Shares move with the coder too: where none were asked for they are those of each row, or of the base. */
function sharesOf(specification: CrossTableSpecification, policy: Policy): CrossTableSpecification {
  const percent = specification.cols === undefined ? 'column' : 'row';
  return { ...specification, policy, percent: specification.percent === 'none' ? percent : specification.percent };
}

async function underPolicy(
  session: Session,
  { project, asOf, language }: Input,
  specification: CrossTableSpecification,
): Promise<Result<UnderPolicy>> {
  const tested = await testedTable(session, { project, specification, asOf, language });
  if (!tested.ok) return tested;
  const { table, testable, effectsOf } = tested.value;
  return ok({ policy: policyText(specification.policy), table, effects: effectsOf(testable) });
}
