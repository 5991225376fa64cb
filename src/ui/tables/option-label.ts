import { type Say, useWords } from '../language/use-words.ts';
import type { AxisOption } from './axis-options.ts';

/** What an option is called: “Country · UN regions”. */
export function optionLabel({ variable, view }: AxisOption, say: Say): string {
  if (view === undefined) return variable.label;
  const name = view.kind === 'grouping' ? view.label : say(`tables.view-${view.kind}`);
  return `${variable.label} · ${name}`;
}

/** The same in the language of the window. */
export function useOptionLabel(): (option: AxisOption) => string {
  const { say } = useWords();
  return (option) => optionLabel(option, say);
}
