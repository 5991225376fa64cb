import { captionWords } from '../wording/caption-words.ts';
import { type GalleryFigure, type GallerySource, type Held, makeFigure } from './gallery-figure.ts';
import { isCounted } from './one-variable.ts';

const mostStages = 4;

/** The parts of Tu 2022's model: what is planned and done, the values that mediate, the outcomes. */
const modelOfTu = ['factors', 'values', 'outcomes'];

/** The process in stages, one multiple choice a stage: those of Tu 2022's model, else in the order of the codebook. */
export function processFigures(source: GallerySource): GalleryFigure[] {
  const judged = source.held.filter(
    (held) => held.variable.kind === 'multiple' && held.variable.role === 'judgement' && held.cases > 0,
  );
  const model = modelOfTu.flatMap((id) => judged.find(({ variable }) => variable.id === id) ?? []);
  const stages = model.length === modelOfTu.length ? model : judged.filter(isCounted).slice(0, mostStages);
  if (stages.length < 2) return [];
  const { note } = captionWords(source.language).process;
  const boxes = stages.map(boxesOf);
  // From every box of a stage to every box of the next.
  const arrows = boxes
    .slice(1)
    .flatMap((later, index) =>
      (boxes[index] ?? []).flatMap((from) => later.map((to) => ({ from: from.id, to: to.id }))),
    );
  const panel = {
    mark: 'process',
    stages: stages.map(({ variable }, index) => ({
      label: variable.label,
      table: { kind: 'cross', rows: { variable: variable.id }, policy: source.policy },
      boxes: boxes[index],
    })),
    arrows,
  };
  const specification = makeFigure(source, {
    id: 'process',
    panels: [panel],
    more: { notes: [note] },
  });
  return [{ kind: 'process', specification }];
}

const mostBoxes = 5;

/** A box for each code at the top where some of these have codes below, or one for the whole variable; no code is left out. */
function boxesOf({ variable }: Held): { readonly id: string; readonly code?: string }[] {
  if (!('codes' in variable)) return [];
  const { codes } = variable;
  const nested = codes.filter((code) => code.codes.length > 0).length > 1;
  return nested && codes.length <= mostBoxes
    ? codes.map(({ id }) => ({ id: `${variable.id}-${id}`, code: id }))
    : [{ id: variable.id }];
}
