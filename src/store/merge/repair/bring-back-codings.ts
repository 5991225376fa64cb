import { withoutCoding } from '../../check/evidence-findings.ts';
import { rowOfOld } from '../../history/old-row.ts';
import type { Repairing } from './repairing.ts';

type Link = {
  readonly passage_key: number;
  readonly variable_key: number;
  readonly coder_key: number;
  readonly case_key: number;
  readonly role: string;
  /** The coding as it last stood, if the history knows it: a package knows nothing of what others judged. */
  readonly past: string | null;
};

/**
 * A coding that was taken back on one copy while a passage became evidence for it on the other comes back. One that nobody
 * here knows does not, nor does that of an attribute, which has one value a case: the passage stays, and is evidence for
 * nothing.
 */
export function bringBackCodings({ connection, writer }: Repairing): void {
  const links = connection
    .statement(
      `SELECT passage_key, variable_key, coder_key, case_key, role, (SELECT old FROM history
          WHERE table_name = 'coding' AND key_1 = variable_key AND key_2 = coder_key AND key_3 = case_key
          ORDER BY history_key DESC LIMIT 1) AS past
        FROM passage_coding JOIN variable USING (variable_key) WHERE ${withoutCoding}
        ORDER BY variable_key, coder_key, case_key, passage_key`,
    )
    .all() as Link[];
  for (const { passage_key, variable_key, coder_key, case_key, role, past } of links) {
    const coding = [variable_key, coder_key, case_key];
    if (past === null || role === 'attribute')
      writer.rewrite(writer.shape('passage_coding'), [passage_key, ...coding], null);
    else writer.rewrite(writer.shape('coding'), coding, rowOfOld(writer.shape('coding'), past));
  }
}
