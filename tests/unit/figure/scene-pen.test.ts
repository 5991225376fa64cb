import { describe, expect, it } from 'vitest';
import { type Mark, textBox } from '../../../src/domain/figure/scene.ts';
import { ScenePen } from '../../../src/domain/figure/scene-pen.ts';
import type { Measure } from '../../../src/domain/figure/type-measure.ts';

const measure: Measure = (text, face) => ({
  width: text.length * face.size * 0.5,
  ascent: face.size * 0.7,
  descent: face.size * 0.2,
});

function penAt(x = 100, y = 200): ScenePen {
  return new ScenePen({ x, y, width: 50, height: 40 }, measure);
}

function onlyText(pen: ScenePen): Extract<Mark, { kind: 'text' }> {
  const [mark] = pen.marks;
  if (pen.marks.length !== 1 || mark?.kind !== 'text') throw new Error('not one text');
  return mark;
}

describe('the pen that Chart.js draws with', () => {
  it('places a panel’s drawing on the page', () => {
    const pen = penAt();
    pen.fillStyle = '#0072B2';
    pen.fillRect(1, 2, 3, 4);
    expect(pen.marks).toMatchObject([{ kind: 'path', fill: '#0072b2', box: { x: 101, y: 202, width: 3, height: 4 } }]);
  });

  it.each([
    { align: 'left', x: 110 },
    { align: 'center', x: 100 },
    { align: 'right', x: 90 },
  ] as const)('anchors text at its $align', ({ align, x }) => {
    const pen = penAt();
    pen.font = '400 10px Inter';
    pen.textAlign = align;
    pen.fillText('four', 10, 0);
    expect(onlyText(pen).x).toBeCloseTo(x);
  });

  it('centres capitals and figures on a middle baseline', () => {
    const pen = penAt();
    pen.font = '400 10px Inter';
    pen.textBaseline = 'middle';
    pen.fillText('8', 0, 0);
    expect(onlyText(pen).y).toBeCloseTo(200 + 7.27 / 2);
  });

  it('reads size and weight off the font', () => {
    const pen = penAt();
    pen.font = '600 7.5px Inter, "Noto Sans SC", sans-serif';
    pen.fillText('x', 0, 0);
    expect(onlyText(pen).face).toEqual({ size: 7.5, weight: 600 });
  });

  it('turns text with the page', () => {
    const pen = penAt(0, 0);
    pen.font = '400 10px Inter';
    pen.translate(20, 30);
    pen.rotate(-Math.PI / 2);
    pen.fillText('four', 0, 0);
    const box = textBox(onlyText(pen));
    expect(box.x).toBeCloseTo(13);
    expect(box.y).toBeCloseTo(10);
    expect(box.width).toBeCloseTo(9);
    expect(box.height).toBeCloseTo(20);
  });

  it('restores what it saved', () => {
    const pen = penAt();
    pen.fillStyle = '#111111';
    pen.save();
    pen.translate(5, 5);
    pen.fillStyle = '#222222';
    pen.setLineDash([1, 2]);
    pen.restore();
    pen.fillRect(0, 0, 1, 1);
    expect(pen.getLineDash()).toEqual([]);
    expect(pen.marks).toMatchObject([{ fill: '#111111', box: { x: 100, y: 200 } }]);
    pen.restore();
    expect(pen.fillStyle).toBe('#111111');
  });

  it('comes back to its own panel when Chart.js resets the transform', () => {
    const pen = penAt();
    pen.translate(9, 9);
    pen.resetTransform();
    pen.fillRect(0, 0, 1, 1);
    pen.setTransform(1, 0, 0, 1, 2, 3);
    pen.fillRect(0, 0, 1, 1);
    expect(pen.marks).toMatchObject([{ box: { x: 100, y: 200 } }, { box: { x: 102, y: 203 } }]);
  });

  it('wipes and cuts nothing', () => {
    const pen = penAt();
    pen.fillRect(0, 0, 5, 5);
    pen.clearRect();
    pen.clip();
    pen.fillRect(-20, 0, 5, 5);
    expect(pen.marks).toHaveLength(2);
  });

  it('leaves out what is transparent, empty or without width', () => {
    const pen = penAt();
    pen.fillStyle = 'rgba(0, 0, 0, 0.1)';
    pen.fillRect(0, 0, 5, 5);
    pen.fillText('x', 0, 0);
    pen.lineWidth = 0;
    pen.strokeRect(0, 0, 5, 5);
    pen.beginPath();
    pen.fillStyle = '#000000';
    pen.fill();
    pen.fillText('', 0, 0);
    expect(pen.marks).toEqual([]);
  });

  it('draws a circle of four curves that ends where it begins', () => {
    const pen = penAt(0, 0);
    pen.fillStyle = '#000000';
    pen.beginPath();
    pen.arc(10, 10, 5, 0, Math.PI * 2);
    pen.closePath();
    pen.fill();
    const [mark] = pen.marks;
    if (mark?.kind !== 'path') throw new Error('no path');
    expect(mark.steps.map(({ to }) => to)).toEqual(['move', 'curve', 'curve', 'curve', 'curve', 'close']);
    expect(mark.steps[0]).toMatchObject({ x: 15, y: 10 });
    const last = mark.steps[4];
    if (last?.to !== 'curve') throw new Error('no curve');
    expect(last.points[4]).toBeCloseTo(15);
    expect(last.points[5]).toBeCloseTo(10);
    expect(mark.box).toBeNull();
  });

  it('keeps lines with their colour, width and dashes', () => {
    const pen = penAt(0, 0);
    pen.strokeStyle = '#d8dee4';
    pen.lineWidth = 0.5;
    pen.setLineDash([2, 1]);
    pen.beginPath();
    pen.moveTo(0, 1);
    pen.lineTo(9, 1);
    pen.bezierCurveTo(9, 2, 9, 3, 9, 4);
    pen.stroke();
    expect(pen.marks).toMatchObject([
      {
        fill: null,
        stroke: { colour: '#d8dee4', width: 0.5, dash: [2, 1] },
        steps: [{ to: 'move' }, { to: 'line' }, { to: 'curve' }],
      },
    ]);
  });
});
