import { useWords } from '../language/use-words.ts';
import { useProject } from '../project/project.ts';
import { useAsk } from '../project/use-ask.ts';

/** Whose codings a figure may read: value as the command line writes it, and its words. */
export function usePolicies(): { readonly value: string; readonly label: string }[] {
  const { say } = useWords();
  const { handle } = useProject();
  const coders = useAsk('coders.list', { project: handle }).data ?? [];
  return [
    { value: 'final', label: say('figures.policy-final') },
    ...coders
      .filter(({ kind }) => kind !== 'import')
      .map(({ name }) => ({ value: `coder:${name}`, label: say('figures.policy-coder', { name }) })),
    { value: 'union', label: say('figures.policy-union') },
    { value: 'intersection', label: say('figures.policy-intersection') },
  ];
}
