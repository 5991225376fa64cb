import { Checkbox } from '@mantine/core';
import { useWords } from '../../language/use-words.ts';
import { withFlag } from '../changing/with-flag.ts';
import { ChoiceOption } from './choice-option.tsx';
import { NumberOption } from './number-option.tsx';
import type { FigureChange } from './option-props.ts';

const palettes = ['okabe-ito', 'grey', 'print'] as const;
const fonts = ['inter', 'noto-sans'] as const;

/** Colours, textures, numbers, and type. */
export function LookOptions({ specification, change }: FigureChange) {
  const { say } = useWords();
  const tick = (flag: 'plain' | 'unnumbered', wanted: boolean): void => change(withFlag(specification, flag, wanted));
  return (
    <>
      <ChoiceOption
        label={say('figures.palette')}
        value={specification.palette}
        items={palettes.map((value) => ({ value, label: say(`figures.palette-${value}`) }))}
        put={(palette) => change({ ...specification, palette })}
      />
      <Checkbox
        size="xs"
        label={say('figures.textures')}
        checked={specification.plain !== true}
        onChange={(event) => tick('plain', !event.currentTarget.checked)}
      />
      <Checkbox
        size="xs"
        label={say('figures.numbers')}
        checked={specification.unnumbered !== true}
        onChange={(event) => tick('unnumbered', !event.currentTarget.checked)}
      />
      <ChoiceOption
        label={say('figures.font')}
        value={specification.font}
        items={fonts.map((value) => ({ value, label: say(`figures.font-${value}`) }))}
        put={(font) => change({ ...specification, font })}
      />
      <NumberOption
        label={say('figures.font-size')}
        value={specification.fontSize}
        from={5}
        to={14}
        step={0.5}
        put={(fontSize) => change({ ...specification, fontSize: fontSize ?? 7.5 })}
      />
    </>
  );
}
