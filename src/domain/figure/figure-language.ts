import type { FigureSpecification } from '../model/figure-specification.ts';

/** Languages of the words that a figure adds of its own; its titles and labels are in the language of the data. */
export type FigureLanguage = FigureSpecification['language'];
