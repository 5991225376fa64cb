import { flattenCodes } from '../../../domain/model/code.ts';
import type { ChoiceVariable } from '../../../domain/model/variable.ts';
import { withText } from '../../answering/answer-steps.ts';
import { useWords } from '../../language/use-words.ts';
import type { Editing } from './editor.ts';

/** A field for the text of each chosen code that takes one. */
export function OtherTexts({ variable, value, change, done }: Editing<ChoiceVariable>) {
  const { say } = useWords();
  if (value?.kind !== 'codes') return null;
  const codes = flattenCodes(variable.codes).filter(({ code }) => code.freeText && value.codes.includes(code.id));
  return codes.map(({ code }) => (
    <input
      key={code.id}
      data-text="true"
      className="choice-find"
      aria-label={say('cases.other-text', { code: code.label })}
      placeholder={say('cases.other-text', { code: code.label })}
      value={value.other[code.id] ?? ''}
      onChange={(event) => change(withText(value, code.id, event.currentTarget.value))}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && !event.nativeEvent.isComposing) done(value);
      }}
    />
  ));
}
