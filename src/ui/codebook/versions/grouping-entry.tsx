import type { Output } from '../../../contract/method.ts';
import { useWords } from '../../language/use-words.ts';
import './versions.css';

type Grouping = Output<'groupings.list'>[number];

/** A grouping: how it is called, whose rule it is, and what falls where. */
export function GroupingEntry({ grouping }: { readonly grouping: Grouping }) {
  const { say } = useWords();
  const { variable, id, label, source, ours } = grouping;
  return (
    <div className="grouping">
      <h4>
        {label} <code>{`${variable}@${id}`}</code>
      </h4>
      <p className="muted">{ours ? `${say('codebook.ours')} · ${source}` : source}</p>
      <ul>
        {grouping.kind === 'codes'
          ? grouping.groups.map((group) => (
              <li key={group.id}>
                {group.label} <span className="muted numbers">{group.codes.length}</span>
              </li>
            ))
          : grouping.bins.map((bin) => <li key={bin.id}>{bin.label}</li>)}
      </ul>
    </div>
  );
}
