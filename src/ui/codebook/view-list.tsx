import { GitCompareArrows, Group, ListRestart, type LucideIcon } from 'lucide-react';
import { useWords } from '../language/use-words.ts';
import { useProject } from '../project/project.ts';
import { useAsk } from '../project/use-ask.ts';

const views = ['queue', 'versions', 'groupings'] as const;
export type View = (typeof views)[number];

const icons: Readonly<Record<View, LucideIcon>> = { queue: ListRestart, versions: GitCompareArrows, groupings: Group };

type Shown = { readonly view: View | undefined; readonly choose: (view: View) => void };

/** What there is of the codebook beside its parts, with how much of it. */
export function ViewList({ view, choose }: Shown) {
  const { say } = useWords();
  const { handle: project } = useProject();
  const counts: Readonly<Record<View, number | undefined>> = {
    queue: useAsk('codebook.queue', { project }).data?.length,
    versions: useAsk('codebook.log', { project }).data?.length,
    groupings: useAsk('groupings.list', { project }).data?.length,
  };
  return (
    <nav className="views" aria-label={say('codebook.views')}>
      {views.map((one) => {
        const Icon = icons[one];
        return (
          <button
            key={one}
            type="button"
            className="view"
            aria-current={one === view ? 'page' : undefined}
            data-look={one === 'queue' && (counts.queue ?? 0) > 0}
            onClick={() => choose(one)}
          >
            <Icon size={14} aria-hidden="true" />
            <span className="view-name">{say(`codebook.view-${one}`)}</span>
            <span className="numbers view-count">{counts[one] ?? ''}</span>
          </button>
        );
      })}
    </nav>
  );
}
