import { type GalleryFigure, galleryKinds, type GallerySource } from './gallery-figure.ts';
import { characteristics, distributions, togetherMatrices } from './one-variable.ts';
import { processFigures } from './process-figure.ts';
import { comparedBars, gapMaps, heatMaps, timelines } from './two-variables.ts';

/**
 * The figures that a codebook gives, made from the variables that have answers, in the order of `galleryKinds`: those
 * for which there is nothing to show are left out. Each is a specification like any other.
 */
export function makeGallery(source: GallerySource): GalleryFigure[] {
  const answered = { ...source, held: source.held.filter(({ cases }) => cases > 0) };
  const figures = [
    characteristics,
    distributions,
    heatMaps,
    comparedBars,
    timelines,
    gapMaps,
    togetherMatrices,
    processFigures,
  ];
  const made = figures.flatMap((make) => make(answered));
  return galleryKinds.flatMap((kind) => made.filter((figure) => figure.kind === kind));
}
