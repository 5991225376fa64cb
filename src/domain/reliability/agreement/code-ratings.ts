import { isYoungIn } from '../../model/code.ts';
import { said } from '../../model/sentences/said.ts';
import type { VersionedAnswer } from '../../model/snapshot.ts';
import type { ChoiceVariable } from '../../model/variable.ts';
import { readerOf, type Reading } from '../../tabulate/reading.ts';
import type { CaseAnswers } from './case-answers.ts';
import { type Leaf, leafState, leavesOf } from './leaves.ts';
import { rateCases, type RatedCases, stateCategories, stateKey } from './rated-cases.ts';

/** One code with the cases rated on it. */
export type RatedCode = { readonly leaf: Leaf; readonly rated: RatedCases };

/** What an answer comes to, read once for all codes. */
type Given = Pick<VersionedAnswer, 'codebookVersion'> & { readonly reading: Reading };

const presentKey = 'present';

/**
 * Rates cases on each code of a variable by itself: present, absent, not reported, not applicable, in this order; the
 * first two always count. A coder who coded before the code came has said nothing of it. A code that can no longer be
 * chosen is left out unless somebody chose it.
 */
export function codeRatings(variable: ChoiceVariable, cases: readonly CaseAnswers[]): RatedCode[] {
  const read = readerOf(variable);
  const given = cases.map(({ answers }) =>
    answers.map((answer) =>
      answer === null ? null : { reading: read(answer), codebookVersion: answer.codebookVersion },
    ),
  );
  return leavesOf(variable).flatMap((leaf) => {
    const keys = given.map((answers) => answers.map((answer) => (answer === null ? null : keyOf(answer, leaf))));
    if (leaf.retired && !keys.flat().includes(presentKey)) return [];
    return [{ leaf, rated: rateCases({ numbers: cases.map((one) => one.case), keys }, codeCategories) }];
  });
}

const codeCategories = [
  { key: presentKey, id: 'present', label: said('agreement.present'), declared: true },
  ...stateCategories.map((category) => ({ ...category, declared: category.id === 'absent' })),
];

function keyOf({ reading, codebookVersion }: Given, leaf: Leaf): string | null {
  if (reading.kind === 'codes') {
    switch (leafState(reading, leaf)) {
      case 'present':
        return presentKey;
      case 'absent':
        return stateKey('absent');
      case 'unknown':
        return stateKey('not-reported');
      case 'young':
        return null;
    }
  }
  if (isYoungIn(leaf, codebookVersion)) return null;
  return stateKey(reading.kind === 'empty' ? reading.state : 'absent');
}
