import { Checkbox } from '@mantine/core';
import type { FigureSpecification } from '../../../domain/model/figure-specification.ts';
import { useWords } from '../../language/use-words.ts';
import { ChoiceOption } from './choice-option.tsx';
import type { FigureChange } from './figure-options.tsx';
import { NumberOption } from './number-option.tsx';

const palettes = ['okabe-ito', 'grey', 'print'] as const;
const fonts = ['inter', 'noto-sans'] as const;
type Flag = 'plain' | 'unnumbered';

/** Colours, textures, numbers, and type. */
export function LookOptions({ specification, change }: FigureChange) {
  const { say } = useWords();
  const tick = (flag: Flag, wanted: boolean): void => change(withFlag(specification, flag, wanted));
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

/** A flag that is on or is not there. */
export function withFlag(
  specification: FigureSpecification,
  flag: Flag | 'untitled',
  wanted: boolean,
): FigureSpecification {
  const { [flag]: _before, ...rest } = specification;
  return wanted ? { ...rest, [flag]: true } : rest;
}
