import type { FigureSpecification } from '../model/figure-specification.ts';
import type { Stretch } from './chart-layout.ts';
import type { Area, Mark } from './scene.ts';
import type { Typeface } from './typeface.ts';

/** What a panel is laid out with. */
export type PanelFrame = {
  readonly width: number;
  readonly stretch: Stretch;
  readonly palette: FigureSpecification['palette'];
  /** Series without textures. */
  readonly plain: boolean;
  readonly type: Typeface;
};

/** A drawn panel, from its own top left corner. */
export type PanelLayout = { readonly height: number; readonly marks: readonly Mark[] };

/** A panel drawn with what stands behind its marks. */
export type BodyLayout = PanelLayout & { readonly areas: readonly Area[] };
