import type { Snapshot } from '../../../../src/domain/model/snapshot.ts';
import type { Variable } from '../../../../src/domain/model/variable.ts';
import { smallReview, type Tree, variableOf } from '../../../support/small-review.ts';

const role = variableOf('role', 'multiple', { tree: { deliverer: {}, assessor: { peer: {} } } });
const area = labelled('area', { health: {}, safety: {} }, 'Safety & “中文” | 50 %_#<b>');
const phase = variableOf('phase', 'single', { tree: { early: {}, late: {} } });

/** Five cases, one of them not reported on its role, with labels that every form must escape. */
export function smallTables(kind: 'person' | 'rule' = 'person'): Snapshot {
  return smallReview({
    variables: [role, area, phase],
    codings: {
      ann: {
        role: ['deliverer;peer', 'deliverer', '-', 'assessor', 'NR'],
        area: ['health', 'safety', 'health', 'safety', 'health'],
        phase: ['early', 'late', 'early', 'NA', 'late'],
      },
    },
    kinds: { ann: kind },
  });
}

function labelled(id: string, tree: Tree, label: string): Variable {
  const variable = variableOf(id, 'single', { tree });
  if (variable.kind !== 'single') return variable;
  const codes = variable.codes.map((code, index) => (index === 1 ? { ...code, label } : code));
  return { ...variable, label: `[${variable.label}]`, codes };
}
