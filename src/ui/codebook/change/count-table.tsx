import type { Output } from '../../../contract/method.ts';
import { useWords } from '../../language/use-words.ts';

type Count = Output<'codebook.preview-change'>['counts'][number];

/** How many codings hold each code before and after; codes whose numbers stay are left out. */
export function CountTable({ counts }: { readonly counts: readonly Count[] }) {
  const { say } = useWords();
  const words = (holders: Count['before']): string => {
    if (holders === null) return say('codebook.preview-new');
    const { codings, finalCodings } = holders;
    return finalCodings === 0 ? String(codings) : say('codebook.preview-final', { codings, finals: finalCodings });
  };
  const moved = counts.filter(({ before, after }) => words(before) !== words(after));
  if (counts.length === 0) return null;
  if (moved.length === 0) return <p className="muted">{say('codebook.preview-alike')}</p>;
  return (
    <table className="counts">
      <caption>{say('codebook.preview-counts')}</caption>
      <thead>
        <tr>
          <th scope="col">{say('codebook.preview-code')}</th>
          <th scope="col">{say('codebook.preview-before')}</th>
          <th scope="col">{say('codebook.preview-after')}</th>
        </tr>
      </thead>
      <tbody>
        {moved.map(({ code, label, before, after }) => (
          <tr key={code}>
            <th scope="row">{label}</th>
            <td className="numbers">{words(before)}</td>
            <td className="numbers">{words(after)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
