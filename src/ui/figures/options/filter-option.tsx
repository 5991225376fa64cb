import type { Filter } from '../../../domain/model/filter.ts';
import { filterText } from '../../../domain/tabulate/filter-words.ts';
import { parseFilter } from '../../../domain/tabulate/parse-filter.ts';
import { useWords } from '../../language/use-words.ts';
import { toast } from '../../toasts/toast-store.ts';
import { anyTableOf, mapTables } from '../changing/edit-panel.ts';
import type { PanelChange } from './option-props.ts';
import { TextOption } from './text-option.tsx';

/** Which cases are read: filters as the command line writes them, joined by `&`. */
export function FilterOption({ panel, put }: PanelChange) {
  const { say } = useWords();
  const written = (anyTableOf(panel)?.filters ?? []).map(filterText).join(' & ');
  const take = (text: string): void => {
    const filters: Filter[] = [];
    for (const part of text === '' ? [] : text.split('&')) {
      const filter = parseFilter(part.trim());
      if (!filter.ok) {
        toast({ kind: 'error', error: filter.error });
        return;
      }
      filters.push(filter.value);
    }
    put(mapTables(panel, (table) => ({ ...table, filters })));
  };
  return (
    <TextOption
      label={say('figures.filter')}
      value={written}
      placeholder="country=UK;Sweden & year>2000"
      empty
      put={take}
    />
  );
}
