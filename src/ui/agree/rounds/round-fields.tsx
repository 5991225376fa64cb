import { Checkbox, Radio, TextInput } from '@mantine/core';
import { useWords } from '../../language/use-words.ts';
import { type RoundDraft, shares } from './round-draft.ts';

type Fields = {
  readonly draft: RoundDraft;
  readonly put: (draft: RoundDraft) => void;
  readonly part: 'title' | 'cases';
};

/** What a round is called; and which cases are coded by whom. */
export function RoundFields({ draft, put, part }: Fields) {
  const { say } = useWords();
  if (part === 'title')
    return (
      <TextInput
        data-autofocus
        label={say('agree.round-title')}
        value={draft.title}
        onChange={(event) => put({ ...draft, title: event.currentTarget.value })}
      />
    );
  return (
    <>
      <TextInput
        label={say('agree.round-cases')}
        description={say('agree.round-cases-why')}
        value={draft.cases}
        onChange={(event) => put({ ...draft, cases: event.currentTarget.value })}
      />
      <Radio.Group
        label={say('agree.share')}
        value={draft.share}
        onChange={(chosen) => put({ ...draft, share: shares.find((one) => one === chosen) ?? 'all' })}
      >
        {shares.map((one) => (
          <Radio key={one} size="xs" value={one} label={say(`agree.share-${one}`)} />
        ))}
      </Radio.Group>
      {draft.share === 'sample' && <Sample draft={draft} put={put} />}
      {draft.share !== 'split' && (
        <TextInput
          label={say('agree.per-case')}
          description={say('agree.per-case-why')}
          value={draft.perCase}
          onChange={(event) => put({ ...draft, perCase: event.currentTarget.value })}
        />
      )}
      <TextInput
        label={say('agree.seed')}
        description={say('agree.seed-why')}
        value={draft.seed}
        onChange={(event) => put({ ...draft, seed: event.currentTarget.value })}
      />
    </>
  );
}

function Sample({ draft, put }: Omit<Fields, 'part'>) {
  const { say } = useWords();
  return (
    <div className="round-sample">
      <TextInput
        label={say('agree.sample')}
        description={say('agree.sample-why')}
        value={draft.sample}
        onChange={(event) => put({ ...draft, sample: event.currentTarget.value })}
      />
      <Checkbox
        size="xs"
        label={say('agree.deal-rest')}
        checked={draft.rest}
        onChange={(event) => put({ ...draft, rest: event.currentTarget.checked })}
      />
    </div>
  );
}
