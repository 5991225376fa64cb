import { Textarea } from '@mantine/core';
import { pairCounts } from '../../domain/model/measure.ts';
import { useWords } from '../language/use-words.ts';
import { Choice, type Fields, VariableChoice } from './choices.tsx';

/** Numbers that stand in pairs: those of a text against those of its list, or against what a case holds. */
export function PairFields(fields: Fields) {
  const { say } = useWords();
  const { draft, put } = fields;
  return (
    <>
      <Choice name="pairs" of={pairCounts} {...fields} />
      <VariableChoice {...fields} wanted={({ kind }) => kind === 'number'} />
      <Textarea
        className="measure-lines"
        size="xs"
        autosize
        minRows={3}
        label={say('audit.pairs-lines')}
        placeholder={say('audit.pairs-hint')}
        value={draft.items}
        onChange={(event) => put({ items: event.currentTarget.value })}
      />
    </>
  );
}
