import { type ReactNode, useSyncExternalStore } from 'react';
import { useWords } from '../language/use-words.ts';
import { SplitPane } from '../parts/split-pane.tsx';

type Panes = { readonly cases: ReactNode; readonly text: ReactNode; readonly form: ReactNode };

const narrow = '(max-width: 899px)';

/** Cases, case and form side by side; where the window is narrow, the case stands above its form. */
export function ThreePanes({ cases, text, form }: Panes) {
  const { say } = useWords();
  const isNarrow = useSyncExternalStore(watch, () => window.matchMedia(narrow).matches);
  return (
    <SplitPane
      name="code.cases"
      label={say('code.line-cases')}
      least={180}
      first={isNarrow ? 200 : 264}
      left={cases}
      right={
        isNarrow ? (
          <div className="code-stack">
            {text}
            {form}
          </div>
        ) : (
          <SplitPane
            name="code.text"
            label={say('code.line-text')}
            least={220}
            first={Math.round((window.innerWidth - 320) * 0.42)}
            left={text}
            right={form}
          />
        )
      }
    />
  );
}

function watch(listener: () => void): () => void {
  const query = window.matchMedia(narrow);
  query.addEventListener('change', listener);
  return () => {
    query.removeEventListener('change', listener);
  };
}
