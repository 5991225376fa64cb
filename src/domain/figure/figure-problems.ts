import type { FigureProblem } from '../model/figure-specification.ts';
import { fixedDecimals } from '../model/fixed-decimals.ts';
import { sentence } from '../model/sentences/sentence.ts';
import { type Colour, contrast, inks } from './colour.ts';
import { type Box, type Mark, type Scene, textBox, type TextMark } from './scene.ts';
import { leastSize } from './typeface.ts';
import { brokenWordHyphen } from './wrap-text.ts';

/** Points by which boxes may touch: measures reach to the next whole hundredth of the type size. */
const tolerance = 0.4;
const leastContrast = 4.5;

/** Whether the shipped fonts have a glyph for a character (a Unicode code point). */
export type HasGlyph = (codePoint: number) => boolean;

/**
 * What a reader would stumble over, judged on the text boxes and areas as they were drawn: text that leaves its panel,
 * texts that overlap, words broken between letters, type under 6 pt, characters without a glyph in the shipped fonts, and text with less than 4.5 : 1
 * against whatever lies behind any part of it.
 */
export function figureProblems(scene: Scene, hasGlyph: HasGlyph): FigureProblem[] {
  const texts = scene.marks.flatMap((mark, order) =>
    mark.kind === 'text' ? [{ mark, order, box: textBox(mark) }] : [],
  );
  return [
    ...texts.flatMap(({ mark, box }) => clipped(mark, box)),
    ...texts.flatMap((first, index) =>
      texts
        .slice(index + 1)
        .filter((second) => overlap(first.box, second.box))
        .map((second) => overlapping(first, second)),
    ),
    ...texts.flatMap(({ mark, box }) => broken(mark, box)),
    ...texts.flatMap(({ mark, box }) => small(mark, box)),
    ...texts.flatMap(({ mark, box }) => missing(mark, box, hasGlyph)),
    ...texts.flatMap(({ mark, order, box }) => faint(mark, box, scene.marks.slice(0, order))),
  ];
}

type Placed = { readonly mark: TextMark; readonly box: Box };

/** The smallest rectangle around two. */
function around(first: Box, second: Box): Box {
  const [x, y] = [Math.min(first.x, second.x), Math.min(first.y, second.y)];
  const right = Math.max(first.x + first.width, second.x + second.width);
  const bottom = Math.max(first.y + first.height, second.y + second.height);
  return { x, y, width: right - x, height: bottom - y };
}

function clipped(mark: TextMark, box: Box): FigureProblem[] {
  const { within } = mark;
  const beyond = Math.max(
    within.x - box.x,
    within.y - box.y,
    box.x + box.width - within.x - within.width,
    box.y + box.height - within.y - within.height,
  );
  if (beyond <= tolerance) return [];
  const message = sentence('figures.beyond-panel', { text: mark.text, points: fixedDecimals(beyond, 1) });
  return [{ kind: 'clipped', text: mark.text, message, box }];
}

function overlap(first: Box, second: Box): boolean {
  const across = Math.min(first.x + first.width, second.x + second.width) - Math.max(first.x, second.x);
  const down = Math.min(first.y + first.height, second.y + second.height) - Math.max(first.y, second.y);
  return across > tolerance && down > tolerance;
}

function overlapping(first: Placed, second: Placed): FigureProblem {
  const message = sentence('figures.overlap', { first: first.mark.text, second: second.mark.text });
  return { kind: 'overlap', text: first.mark.text, message, box: around(first.box, second.box) };
}

function broken(mark: TextMark, box: Box): FigureProblem[] {
  if (!mark.text.endsWith(brokenWordHyphen)) return [];
  const message = sentence('figures.broken-word', { start: mark.text.slice(0, -brokenWordHyphen.length) });
  return [{ kind: 'broken-word', text: mark.text, message, box }];
}

function small(mark: TextMark, box: Box): FigureProblem[] {
  if (mark.face.size >= leastSize) return [];
  return [
    {
      kind: 'small-text',
      text: mark.text,
      box,
      message: sentence('figures.small-type', { text: mark.text, size: mark.face.size, least: leastSize }),
    },
  ];
}

function missing(mark: TextMark, box: Box, hasGlyph: HasGlyph): FigureProblem[] {
  const absent = [...new Set(mark.text)].filter((character) => !hasGlyph(character.codePointAt(0) ?? 0));
  if (absent.length === 0) return [];
  const named = absent.map(
    (character) => `“${character}” (U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')})`,
  );
  const message = sentence('figures.no-glyph', { named, text: mark.text });
  return [{ kind: 'missing-glyph', text: mark.text, message, box }];
}

function faint(mark: TextMark, box: Box, behind: readonly Mark[]): FigureProblem[] {
  const inset = Math.min(0.5, box.width / 4, box.height / 4);
  const xs = [box.x + inset, box.x + box.width / 2, box.x + box.width - inset];
  const ys = [box.y + inset, box.y + box.height / 2, box.y + box.height - inset];
  const grounds = xs.flatMap((x) => ys.map((y) => groundAt(x, y, behind)));
  const worst = Math.min(...grounds.map((ground) => contrast(mark.colour, ground)));
  if (worst >= leastContrast) return [];
  const message = sentence('figures.contrast', {
    text: mark.text,
    contrast: fixedDecimals(worst, 1),
    least: leastContrast,
  });
  return [{ kind: 'contrast', text: mark.text, message, box }];
}

function groundAt(x: number, y: number, behind: readonly Mark[]): Colour {
  for (let index = behind.length - 1; index >= 0; index -= 1) {
    const mark = behind[index];
    if (mark?.kind !== 'path' || mark.fill === null || mark.box === null) continue;
    const { box } = mark;
    if (x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height) return mark.fill;
  }
  return inks.paper;
}
