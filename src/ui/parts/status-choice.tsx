import { Checkbox } from '@mantine/core';
import { type CaseStatusKind, caseStatusKinds } from '../../domain/model/case.ts';
import { statusWords } from '../cases/state-names.ts';
import { useWords } from '../language/use-words.ts';
import './status-choice.css';

type Choice = {
  readonly statuses: readonly CaseStatusKind[];
  readonly put: (statuses: CaseStatusKind[]) => void;
};

/** Which cases an analysis reads, by their status; one status at least stays chosen. */
export function StatusChoice({ statuses, put }: Choice) {
  const { say } = useWords();
  return (
    <fieldset className="status-choice">
      <legend>{say('status.read')}</legend>
      {caseStatusKinds.map((kind) => (
        <Checkbox
          key={kind}
          size="xs"
          label={say(statusWords[kind])}
          checked={statuses.includes(kind)}
          disabled={statuses.length === 1 && statuses.includes(kind)}
          onChange={(event) => {
            const { checked } = event.currentTarget;
            put(caseStatusKinds.filter((one) => (one === kind ? checked : statuses.includes(one))));
          }}
        />
      ))}
    </fieldset>
  );
}
