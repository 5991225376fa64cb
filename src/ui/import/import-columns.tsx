import type { Codebook } from '../../domain/model/codebook.ts';
import { useWords } from '../language/use-words.ts';
import type { Key } from '../language/words.ts';
import type { InspectedList } from './import-draft.ts';

type Columns = {
  readonly list: InspectedList;
  readonly targets: readonly string[];
  readonly codebook: Codebook;
  readonly choose: (index: number, target: string) => void;
};

const shownRows = 6;
const fields: readonly (readonly [field: string, words: Key])[] = [
  ['number', 'import.field-number'],
  ['title', 'import.field-title'],
  ['doi', 'import.field-doi'],
  ['note', 'import.field-note'],
  ['citation.author', 'import.field-author'],
  ['citation.container-title', 'import.field-journal'],
  ['citation.issued', 'import.field-date'],
  ['citation.volume', 'import.field-volume'],
  ['citation.issue', 'import.field-issue'],
  ['citation.page', 'import.field-pages'],
  ['citation.publisher', 'import.field-publisher'],
  ['citation.URL', 'import.field-address'],
  ['citation.PMID', 'import.field-pmid'],
  ['citation.keyword', 'import.field-keywords'],
  ['citation.abstract', 'import.field-abstract'],
];

/** The first rows of the list, and over each column where it goes. */
export function ImportColumns({ list, targets, codebook, choose }: Columns) {
  const { say } = useWords();
  return (
    <div className="import-table" role="region" aria-label={say('import.preview')} tabIndex={0}>
      <table>
        <thead>
          <tr>
            {list.columns.map(({ header, repeated }, index) => (
              <th key={`${String(index)} ${header}`} scope="col" data-read={(targets[index] ?? '') !== ''}>
                <span className="import-header">{header === '' ? say('import.no-header') : header}</span>
                <select
                  className="case-filter"
                  aria-label={say('import.goes', { header })}
                  value={targets[index] ?? ''}
                  disabled={repeated || header === ''}
                  title={repeated ? say('import.repeated') : undefined}
                  onChange={(event) => choose(index, event.currentTarget.value)}
                >
                  <option value="">{say('import.not-read')}</option>
                  <optgroup label={say('cases.case')}>
                    {fields.map(([field, words]) => (
                      <option key={field} value={field}>
                        {say(words)}
                      </option>
                    ))}
                  </optgroup>
                  {codebook.sections.map((section) => (
                    <optgroup key={section.id} label={section.label}>
                      {section.variables.map(({ id, label }) => (
                        <option key={id} value={id}>
                          {label}
                        </option>
                      ))}
                    </optgroup>
                  ))}
                </select>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {list.firstRows.slice(0, shownRows).map((cells, row) => (
            <tr key={row}>
              {cells.map((cell, index) => (
                <td key={index} data-read={(targets[index] ?? '') !== ''} title={cell}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
