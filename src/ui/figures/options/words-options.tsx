import { Checkbox } from '@mantine/core';
import { useWords } from '../../language/use-words.ts';
import { withFlag } from '../changing/with-flag.ts';
import { ChoiceOption } from './choice-option.tsx';
import type { FigureChange, PanelChange } from './option-props.ts';
import { TextOption } from './text-option.tsx';

/** Title, caption, notes, and the language of the words that the figure adds of its own. */
export function WordsOptions({ specification, change, panel, put }: FigureChange & PanelChange) {
  const { say } = useWords();
  return (
    <>
      <TextOption
        label={say('figures.title')}
        value={specification.title}
        put={(title) => change({ ...specification, title })}
      />
      <Checkbox
        size="xs"
        label={say('figures.titled')}
        checked={specification.untitled !== true}
        onChange={(event) => change(withFlag(specification, 'untitled', !event.currentTarget.checked))}
      />
      {specification.panels.length > 1 && (
        <TextOption
          label={say('figures.panel-title')}
          value={panel.title ?? ''}
          empty
          put={(title) => {
            const { title: _before, ...rest } = panel;
            put(title === '' ? rest : { ...rest, title });
          }}
        />
      )}
      <TextOption
        label={say('figures.caption')}
        value={specification.caption}
        long
        put={(caption) => change({ ...specification, caption })}
      />
      <TextOption
        label={say('figures.note')}
        value={specification.notes.join('\n')}
        long
        empty
        put={(note) =>
          change({
            ...specification,
            notes: note
              .split('\n')
              .map((line) => line.trim())
              .filter((line) => line !== ''),
          })
        }
      />
      <ChoiceOption
        label={say('figures.language')}
        value={specification.language}
        items={[
          { value: 'en', label: 'English' },
          { value: 'zh', label: '简体中文' },
        ]}
        put={(language) => change({ ...specification, language })}
      />
    </>
  );
}
