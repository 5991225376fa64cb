import type { Output } from '../../contract/method.ts';
import { listed } from '../language/punctuation.ts';
import { useWords } from '../language/use-words.ts';

/** What another copy brings, what it leaves to settle, and what to look at afterwards. */
export function MergeReport({ report }: { readonly report: Output<'merge.run'> }) {
  const { say, told, language } = useWords();
  const { file, entries, by, changes, newTasks, renumbered, possibleDoubles, takenBack } = report;
  const notes = [
    ...takenBack.map((undone) => say('merge.taken-back', undone)),
    ...(newTasks === 0 ? [] : [say('merge.tasks', { count: newTasks })]),
    ...renumbered.map((one) => say('merge.renumbered', one)),
    ...possibleDoubles.map(({ here, came, title }) => say('merge.double', { here, came, title })),
  ];
  return (
    <div className="merge-report" role="status">
      <p>
        <strong>{file}</strong>
      </p>
      {entries === 0 ? (
        <p>{say('merge.nothing')}</p>
      ) : (
        <>
          <p>{say('merge.brings', { count: entries, people: listed(by, language) })}</p>
          <p>{changes === '' ? say('merge.changes-nothing') : told(changes)}</p>
        </>
      )}
      {notes.length > 0 && (
        <ul>
          {notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
