import { useDebouncedValue } from '@mantine/hooks';
import type { AppError } from '../../../contract/errors.ts';
import type { Output } from '../../../contract/method.ts';
import { useProject } from '../../project/project.ts';
import { useAsk } from '../../project/use-ask.ts';
import type { Wanted } from './draft.ts';

export type Preview = {
  readonly report: Output<'codebook.preview-change'> | undefined;
  readonly problem: AppError | undefined;
  /** Whether the report is of the change as it is now, and it can be made. */
  readonly fresh: boolean;
};

/** What a change would do, asked for once somebody has stopped typing. */
export function usePreview(change: Wanted | undefined, queue: boolean): Preview {
  const { handle } = useProject();
  const wanted = JSON.stringify(change ?? null);
  const [settled] = useDebouncedValue(wanted, 150);
  // What a change does rests on everything but its reason.
  const asked = useAsk(
    'codebook.preview-change',
    { project: handle, change: { ...(JSON.parse(settled) as Wanted), reason: '…' }, queue },
    { enabled: settled !== 'null' },
  );
  if (change === undefined) return { report: undefined, problem: undefined, fresh: false };
  if (asked.isError) return { report: undefined, problem: asked.error.error, fresh: false };
  const fresh = settled === wanted && asked.isSuccess && !asked.isPlaceholderData;
  return { report: asked.data, problem: undefined, fresh };
}
