import type { ReactNode } from 'react';
import { useWords } from '../language/use-words.ts';
import type { InspectedList, Reading } from './import-draft.ts';

type Settings = {
  readonly list: InspectedList | undefined;
  readonly reading: Reading;
  readonly separator: string;
  readonly read: (how: Reading) => void;
  readonly separate: (separator: string) => void;
};

const delimiters = [',', ';', '\t', '|'];
const separators = [';', '；', ',', '|', '、', '/'];

/** How the file is written, as it was found out; each can be said otherwise. */
export function ImportSettings({ list, reading, separator, read, separate }: Settings) {
  const { say } = useWords();
  if (list === undefined) return null;
  const { written } = list;
  const name = (sign: string): string => {
    const words = {
      ',': 'comma',
      ';': 'semicolon',
      '\t': 'tab',
      '|': 'bar',
      '/': 'slash',
      '；': 'wide',
      '、': 'pause',
    } as const;
    const word = words[sign as keyof typeof words] as (typeof words)[keyof typeof words] | undefined;
    return word === undefined ? sign : say(`import.sign-${word}`);
  };
  const signs = (known: readonly string[], now: string): readonly string[] =>
    known.includes(now) ? known : [...known, now];
  return (
    <div className="import-settings">
      {written.kind === 'sheet' && written.sheets.length > 1 && (
        <Setting
          label={say('import.sheet')}
          value={reading.sheet ?? written.sheet}
          choose={(sheet) => read({ sheet })}
          options={written.sheets.map((one) => [one, one])}
        />
      )}
      {written.kind !== 'sheet' && (
        <Setting
          label={say('import.encoding')}
          value={reading.encoding ?? written.encoding}
          choose={(encoding) => read({ encoding })}
          options={list.encodings.map((one) => [one, one])}
        />
      )}
      {written.kind === 'text' && (
        <Setting
          label={say('import.delimiter')}
          value={reading.delimiter ?? written.delimiter}
          choose={(delimiter) => read({ delimiter })}
          options={signs(delimiters, reading.delimiter ?? written.delimiter).map((one) => [one, name(one)])}
        />
      )}
      <Setting
        label={say('import.separator')}
        value={separator}
        choose={separate}
        options={signs(separators, separator).map((one) => [one, name(one)])}
      />
    </div>
  );
}

type One = {
  readonly label: string;
  readonly value: string;
  readonly choose: (value: string) => void;
  readonly options: readonly (readonly [value: string, words: ReactNode])[];
};

function Setting({ label, value, choose, options }: One) {
  return (
    <label className="import-setting">
      <span>{label}</span>
      <select className="case-filter" value={value} onChange={(event) => choose(event.currentTarget.value)}>
        {options.map(([one, words]) => (
          <option key={one} value={one}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}
