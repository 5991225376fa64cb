import type { TableResiduals } from '../../domain/model/table-residuals.ts';
import type { CrossTableSpecification } from '../../domain/model/table-specification.ts';
import { useProject } from '../project/project.ts';
import { useAsk } from '../project/use-ask.ts';
import { withoutLook } from './draft.ts';

/** What the cells of a table are shaded by where it is asked for; undefined until it is there. */
export function useResiduals(
  specification: CrossTableSpecification,
  asOf: string | undefined,
): TableResiduals | undefined {
  const { handle: project } = useProject();
  const wanted = specification.shade === 'residual';
  const input = { project, specification: withoutLook(specification), ...(asOf === undefined ? {} : { asOf }) };
  const { data, isPlaceholderData } = useAsk('tables.residuals', input, { enabled: wanted });
  // Those of the table before would tint the wrong cells.
  return wanted && !isPlaceholderData ? data : undefined;
}
