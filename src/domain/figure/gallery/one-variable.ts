import type { Variable } from '../../model/variable.ts';
import { captionWords } from '../wording/caption-words.ts';
import {
  axisOf,
  type GalleryFigure,
  type GallerySource,
  type Held,
  isNested,
  makeFigure,
  plainLabels,
  sourceOf,
} from './gallery-figure.ts';

/** More codes than this in one panel of several are read through a grouping where there is one. */
const manyCodes = 12;
const mostPanels = 6;
/** A matrix of more codes cannot be read on a page. */
const mostPairs = 20;

/** Whether the numbers of a variable are years. */
export function isYear({ variable, used }: Held): boolean {
  return variable.kind === 'number' && used.length > 0 && used.every((value) => /^(1[5-9]|20)\d\d$/.test(value));
}

/** The characteristics of the cases: a panel for each attribute, years over the whole width. */
export function characteristics(source: GallerySource): GalleryFigure[] {
  const attributes = source.held.filter((held) => held.variable.role === 'attribute' && held.used.length > 1);
  const shown = attributes.filter((held) => isCounted(held) || isYear(held)).slice(0, mostPanels);
  if (shown.length < 2) return [];
  const bars = shown.filter((held) => !isYear(held));
  // A single panel at the end of a row of two would leave half of the page empty.
  const panels = [
    ...bars.map((held, index) => ({
      mark: 'bar',
      title: held.variable.label,
      ...(bars.length % 2 === 1 && index === bars.length - 1 ? { span: 2 } : {}),
      source: sourceOf(source, axisFor(source, held), { percent: 'column', sort: order(held.variable) }),
    })),
    ...shown.filter(isYear).map((held) => ({
      mark: 'timeline',
      title: held.variable.label,
      span: 2,
      source: sourceOf(source, { variable: held.variable.id }),
    })),
  ];
  const wording = captionWords(source.language).cases;
  const wanted = { id: 'case-characteristics', wording, panels, more: { columns: 2 } };
  return [{ kind: 'cases', specification: makeFigure(source, wanted) }];
}

/** One bar chart for each variable that is chosen from a list. */
export function distributions(source: GallerySource): GalleryFigure[] {
  return source.held.filter(isCounted).map((held) => {
    const { variable } = held;
    const nested = isNested(variable);
    const panel = {
      mark: 'bar',
      source: sourceOf(
        source,
        { variable: variable.id },
        { percent: 'column', ...(nested ? {} : { sort: order(variable) }) },
      ),
    };
    return {
      kind: 'distribution',
      specification: makeFigure(source, {
        id: `distribution-${variable.id}`,
        panels: [panel],
        more: { size: { width: 120 } },
      }),
    };
  });
}

/** A matrix of the codes of each multiple choice that is judged. */
export function togetherMatrices(source: GallerySource): GalleryFigure[] {
  const multiple = source.held.filter(
    ({ variable, used }) => variable.kind === 'multiple' && variable.role === 'judgement' && used.length > 1,
  );
  return multiple
    .filter(({ codes }) => codes.length <= mostPairs)
    .map((held) => {
      const { variable } = held;
      const axis = axisOf(held);
      return {
        kind: 'together',
        specification: makeFigure(source, {
          id: `together-${variable.id}`,
          panels: [{ mark: 'co-occurrence', source: sourceOf(source, axis, { cols: axis }) }],
          more: { ...plainLabels([held]), size: { width: held.codes.length > 5 ? 178 : 120 } },
        }),
      };
    });
}

/** A choice that cases differ in. */
export function isCounted({ variable, used }: Held): boolean {
  return (variable.kind === 'single' || variable.kind === 'multiple') && used.length > 1;
}

function axisFor({ groupings }: GallerySource, { variable, used }: Held): object {
  const grouping = groupings.find((each) => each.variable === variable.id && !each.ours);
  return used.length > manyCodes && grouping !== undefined
    ? { variable: variable.id, grouping: grouping.id }
    : { variable: variable.id };
}

/** Codes in an order of their own keep it; all others stand by how many cases have them. */
function order(variable: Variable): object {
  return variable.kind === 'single' && variable.scale === 'ordinal' ? { rows: 'codebook' } : { rows: 'count' };
}
