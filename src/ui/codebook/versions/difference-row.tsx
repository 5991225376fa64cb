import type { Output } from '../../../contract/method.ts';
import { useWords } from '../../language/use-words.ts';
import { diffWords } from './diff-words.ts';

type Difference = Output<'codebook.compare'>[number];

/** One part that differs: what came or went whole, or each of its texts in both versions. */
export function DifferenceRow({ difference }: { readonly difference: Difference }) {
  const { say } = useWords();
  const { label, within, mark, fields } = difference;
  const name = (
    <th scope="row" rowSpan={Math.max(fields.length, 1)}>
      <span className={`mark mark-${mark}`}>{say(`codebook.mark-${mark}`)}</span>
      <span className="compare-label">{label}</span>
      <span className="muted compare-within">{within.join(' › ')}</span>
    </th>
  );
  if (mark !== 'changed')
    return (
      <tr>
        {name}
        <td>{mark === 'gone' ? <del>{label}</del> : ''}</td>
        <td>{mark === 'added' ? <ins>{label}</ins> : ''}</td>
      </tr>
    );
  return fields.map(({ field, before, after }, index) => (
    <tr key={field}>
      {index === 0 && name}
      <Side field={field} text={before} other={after} side="gone" />
      <Side field={field} text={after} other={before} side="added" />
    </tr>
  ));
}

type Sided = {
  readonly field: Difference['fields'][number]['field'];
  readonly text: string | null;
  readonly other: string | null;
  readonly side: 'gone' | 'added';
};

/** A text as one of the versions has it; the words that the other lacks are struck or underlined. */
function Side({ field, text, other, side }: Sided) {
  const { say } = useWords();
  const stretches = side === 'gone' ? diffWords(text ?? '', other ?? '') : diffWords(other ?? '', text ?? '');
  const Mark = side === 'gone' ? 'del' : 'ins';
  return (
    <td>
      <span className="muted compare-field">{say(`codebook.field-${field}`)}</span>
      {text === null && <span className="muted">–</span>}
      {stretches
        .filter(({ mark }) => mark === 'same' || mark === side)
        .map(({ mark, text: words }, index) =>
          mark === 'same' ? <span key={String(index)}>{words}</span> : <Mark key={String(index)}>{words}</Mark>,
        )}
    </td>
  );
}
