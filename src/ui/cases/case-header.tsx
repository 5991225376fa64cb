import { thousands } from '../../domain/model/thousands.ts';
import type { Variable } from '../../domain/model/variable.ts';
import { useWords } from '../language/use-words.ts';
import { useCounts } from './counts-context.ts';
import { variableKinds } from './variable-kinds.tsx';

/** Heads a variable: its kind, its name, and how many of the cases have an answer. */
export function VariableHeader({ variable }: { readonly variable: Variable }) {
  const { say } = useWords();
  const counts = useCounts();
  const { icon: Kind, name } = variableKinds[variable.kind];
  const answered = counts?.of.get(variable.id)?.answered;
  const base = answered === undefined ? '' : say('cases.answered', { answered, cases: counts?.cases ?? 0 });
  return (
    <span className="case-head" title={[variable.label, say(name), base].filter((part) => part !== '').join(' · ')}>
      <Kind size={12} role="img" aria-label={say(name)} />
      <span className="case-head-label">{variable.label}</span>
      {answered !== undefined && (
        <span className="case-head-share numbers" aria-label={base}>
          {thousands(answered)}/{thousands(counts?.cases ?? 0)}
        </span>
      )}
    </span>
  );
}
