import { NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { useWords } from '../../language/use-words.ts';
import { useProject } from '../../project/project.ts';
import { useAsk } from '../../project/use-ask.ts';
import { DifferenceRow } from './difference-row.tsx';

/** In what two versions differ, chosen from all that there are. */
export function CompareVersions({ versions }: { readonly versions: readonly number[] }) {
  const { say } = useWords();
  const { handle: project } = useProject();
  const [earlier, setEarlier] = useState<number>();
  const [later, setLater] = useState<number>();
  const to = later ?? versions.at(-1) ?? 1;
  const from = Math.min(earlier ?? versions.at(-2) ?? 1, to);
  const differences = useAsk('codebook.compare', { project, from, to }).data;
  const choices = (list: readonly number[]): { value: string; label: string }[] =>
    list.map((version) => ({ value: String(version), label: say('codebook.version', { version }) }));
  return (
    <>
      <div className="compare-choice">
        <NativeSelect
          size="xs"
          label={say('codebook.compare-from')}
          value={String(from)}
          data={choices(versions.filter((version) => version <= to))}
          onChange={(event) => setEarlier(Number(event.currentTarget.value))}
        />
        <NativeSelect
          size="xs"
          label={say('codebook.compare-to')}
          value={String(to)}
          data={choices(versions)}
          onChange={(event) => setLater(Number(event.currentTarget.value))}
        />
      </div>
      {differences?.length === 0 && <p className="muted">{say('codebook.compare-same')}</p>}
      {differences !== undefined && differences.length > 0 && (
        <table className="compare">
          <caption className="only-heard">{say('codebook.compare-table')}</caption>
          <thead>
            <tr>
              <th scope="col">{say('codebook.compare-part')}</th>
              <th scope="col">{say('codebook.version', { version: from })}</th>
              <th scope="col">{say('codebook.version', { version: to })}</th>
            </tr>
          </thead>
          <tbody>
            {differences.map((difference) => (
              <DifferenceRow key={`${difference.part} ${difference.id} ${difference.mark}`} difference={difference} />
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}
