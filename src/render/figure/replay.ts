import type { SKRSContext2D } from '@napi-rs/canvas';
import type { Mark, Scene } from '../../domain/figure/scene.ts';
import { drawableText } from '../fonts/drawable-text.ts';
import { canvasFont } from '../fonts/figure-fonts.ts';

/** What a page of a PDF and a bitmap have in common. */
export type Pen = Omit<SKRSContext2D, 'canvas'>;

/** Text is drawn large and scaled down: the canvas sets its baseline on whole units, up to half a point off. */
const drawnAt = 100;

/** Draws a scene, one unit of the pen a point. */
export function replay(scene: Scene, pen: Pen): void {
  // Otherwise “office” is written with a ligature, and nobody finds it by searching.
  pen.textRendering = 'optimizeSpeed';
  pen.textBaseline = 'alphabetic';
  pen.textAlign = 'left';
  for (const mark of scene.marks) {
    if (mark.kind === 'text') write(mark, pen);
    else trace(mark, pen);
  }
}

function write(mark: Extract<Mark, { kind: 'text' }>, pen: Pen): void {
  pen.save();
  pen.font = canvasFont({ ...mark.face, size: drawnAt });
  pen.fillStyle = mark.colour;
  pen.translate(mark.x, mark.y);
  if (mark.angle !== 0) pen.rotate(mark.angle);
  pen.scale(mark.face.size / drawnAt, mark.face.size / drawnAt);
  pen.fillText(drawableText(mark.text), 0, 0);
  pen.restore();
}

function trace(mark: Extract<Mark, { kind: 'path' }>, pen: Pen): void {
  pen.beginPath();
  for (const step of mark.steps) {
    if (step.to === 'move') pen.moveTo(step.x, step.y);
    else if (step.to === 'line') pen.lineTo(step.x, step.y);
    else if (step.to === 'curve') pen.bezierCurveTo(...step.points);
    else pen.closePath();
  }
  if (mark.fill !== null) {
    pen.fillStyle = mark.fill;
    pen.fill();
  }
  if (mark.stroke !== null) {
    pen.strokeStyle = mark.stroke.colour;
    pen.lineWidth = mark.stroke.width;
    pen.setLineDash([...mark.stroke.dash]);
    pen.stroke();
  }
}
