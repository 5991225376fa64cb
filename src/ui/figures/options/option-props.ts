import type { FigurePanel, FigureSpecification } from '../../../domain/model/figure-specification.ts';
import type { Scheme } from '../changing/axis-choices.ts';

/** Of the whole figure. */
export type FigureChange = {
  readonly scheme: Scheme;
  readonly specification: FigureSpecification;
  readonly change: (specification: FigureSpecification) => void;
};

/** Of one panel of the figure. */
export type PanelChange = Pick<FigureChange, 'scheme'> & {
  readonly panel: FigurePanel;
  readonly put: (panel: FigurePanel) => void;
};
