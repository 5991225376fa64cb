import type { FigureSpecification } from '../../model/figure-specification.ts';
import type { Table } from '../../model/table.ts';
import { figureWords } from '../figure-words.ts';

/** The caption of a figure as it goes along with it: whatever rests on a rule of our own says so. */
export function fullCaption({ caption, language }: FigureSpecification, tables: readonly Table[]): string {
  const words = figureWords(language);
  const rules = tables.some((table) => table.kind === 'cross' && table.sources.illustrative);
  if (!rules || caption.toLowerCase().includes(words.illustrative)) return caption;
  return `${caption}${language === 'zh' ? '' : ' '}${words.notes.illustrative}`;
}
