import { Button } from '@mantine/core';
import { Unplug } from 'lucide-react';
import { usePreference } from '../app/workbench.ts';
import { draftsName, keptTexts } from '../code/drafts-name.ts';
import { useReachable } from '../connect/use-reachable.ts';
import { useWords } from '../language/use-words.ts';
import { useCopy } from '../parts/use-copy.ts';
import { Banner } from './banner.tsx';
import { useProject } from './project.ts';
import { useCoder } from './use-coder.ts';

/** Says, as long as the program does not answer, what becomes of what is coded; a way to take it elsewhere. */
export function LostBanner() {
  const { say } = useWords();
  const { uuid } = useProject();
  const [coder = ''] = useCoder();
  const kept = keptTexts(usePreference(draftsName(uuid, coder)));
  const toClipboard = useCopy();
  const unsaved = kept.length;
  if (useReachable()) return null;
  const copy = async (): Promise<void> => {
    const { readDrafts } = await import('../code/drafts.ts');
    const lines = readDrafts(kept).map(
      ({ case: number, variable, part, text }) =>
        `${say('code.case', { number })} · ${variable}${part === 'value' ? '' : ` · ${part}`}\n${text}`,
    );
    await toClipboard({ 'text/plain': lines.join('\n\n') }, say('lost.copied'));
  };
  return (
    <Banner look icon={<Unplug size={16} aria-hidden="true" />} words={say('lost.is')}>
      {unsaved > 0 && (
        <Button variant="default" onClick={() => void copy()}>
          {say('lost.copy', { count: unsaved })}
        </Button>
      )}
    </Banner>
  );
}
