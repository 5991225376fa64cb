import { Button } from '@mantine/core';
import { variablesOf } from '../../../domain/model/codebook.ts';
import { listed } from '../../language/punctuation.ts';
import { useWords } from '../../language/use-words.ts';
import { pickFile } from '../../parts/pick-file.ts';
import { useProject } from '../../project/project.ts';
import { useAsk } from '../../project/use-ask.ts';
import { useCoder } from '../../project/use-coder.ts';
import { useTell } from '../../project/use-tell.ts';
import { toast } from '../../toasts/toast-store.ts';
import { useCodebook } from '../codebook.ts';
import { GroupingEntry } from './grouping-entry.tsx';

/** All groupings by variable, and the way to add some. */
export function GroupingsView() {
  const { say, language } = useWords();
  const { handle: project } = useProject();
  const { codebook } = useCodebook();
  const groupings = useAsk('groupings.list', { project }).data;
  const [coder] = useCoder();
  const tell = useTell();
  if (groupings === undefined) return null;
  const add = async (): Promise<void> => {
    const file = await pickFile('.json');
    if (file === undefined) return;
    const put = await tell('groupings.put', { project, file, ...(coder === undefined ? {} : { by: coder }) });
    if (!put.ok) return;
    toast({ kind: 'done', text: say('codebook.groupings-added', { names: listed(put.value.groupings, language) }) });
  };
  return (
    <section className="versions" aria-label={say('codebook.view-groupings')}>
      <div className="versions-log">
        <h2>{say('codebook.view-groupings')}</h2>
        <Button variant="default" size="compact-xs" onClick={() => void add()}>
          {say('codebook.groupings-add')}
        </Button>
      </div>
      <p className="muted">{say(groupings.length === 0 ? 'codebook.groupings-none' : 'codebook.groupings-about')}</p>
      {variablesOf(codebook)
        .map((variable) => ({ variable, own: groupings.filter((one) => one.variable === variable.id) }))
        .filter(({ own }) => own.length > 0)
        .map(({ variable, own }) => (
          <section key={variable.id}>
            <h3>{variable.label}</h3>
            {own.map((grouping) => (
              <GroupingEntry key={grouping.id} grouping={grouping} />
            ))}
          </section>
        ))}
    </section>
  );
}
