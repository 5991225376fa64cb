import { useState } from 'react';
import type { Output } from '../../contract/method.ts';
import { flattenCodes } from '../../domain/model/code.ts';
import { type Codebook, findVariable } from '../../domain/model/codebook.ts';
import { isChoice } from '../../domain/model/variable.ts';
import { useWords } from '../language/use-words.ts';
import type { ImportDraft } from './import-draft.ts';

type Found = Output<'cases.import'>['unknown'];
type Labels = {
  readonly found: Found;
  readonly draft: ImportDraft;
  readonly codebook: Codebook;
  readonly decide: (variable: string, label: string, rule: string) => void;
};
type Label = Pick<Found[number], 'variable' | 'label'>;

/** Labels of the list that are no code of their variable, and what is to become of each. */
export function UnknownLabels({ found, draft, codebook, decide }: Labels) {
  const { say } = useWords();
  const labels = useSeen(found);
  if (labels.length === 0) return null;
  return (
    <section className="import-labels" aria-label={say('import.unknown')}>
      <h3>{say('import.unknown')}</h3>
      <p className="muted">{say('import.unknown-why')}</p>
      {labels.map(({ variable, label }) => (
        <LabelLine
          key={`${variable} ${label}`}
          variable={variable}
          label={label}
          rule={draft.labels[variable]?.[label] ?? 'reject'}
          codebook={codebook}
          decide={(rule) => decide(variable, label, rule)}
        />
      ))}
    </section>
  );
}

/** A label that was given a code is no longer unknown, but stays in sight so that it can be given another. */
function useSeen(found: Found): readonly Label[] {
  const [seen, setSeen] = useState<readonly Label[]>([]);
  const more = found.filter(
    (one) => !seen.some(({ variable, label }) => variable === one.variable && label === one.label),
  );
  if (more.length > 0) setSeen([...seen, ...more]);
  return seen;
}

type Line = Label & {
  readonly rule: string;
  readonly codebook: Codebook;
  readonly decide: (rule: string) => void;
};

function LabelLine({ variable: id, label, rule, codebook, decide }: Line) {
  const { say } = useWords();
  const variable = findVariable(codebook, id);
  if (variable === undefined || !isChoice(variable)) return null;
  return (
    <label className="import-label">
      <span>
        <strong>{label}</strong> <span className="muted">{variable.label}</span>
      </span>
      <select
        className="case-filter"
        aria-label={say('import.label-becomes', { label, variable: variable.label })}
        value={rule}
        onChange={(event) => decide(event.currentTarget.value)}
      >
        <option value="reject">{say('import.rule-reject')}</option>
        <option value="leave-out">{say('import.rule-leave-out')}</option>
        <option value="add">{say('import.rule-add')}</option>
        <optgroup label={say('import.rule-map')}>
          {flattenCodes(variable.codes).map(({ code, depth }) => (
            <option key={code.id} value={`code:${code.id}`}>
              {'\u2003'.repeat(depth)}
              {code.label}
            </option>
          ))}
        </optgroup>
      </select>
    </label>
  );
}
