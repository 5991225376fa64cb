import type { Box, Step } from './scene.ts';
import { apply, type Transform } from './transform.ts';

/** Circular arcs as cubic curves, at most a quarter turn each. */
function arcSteps(arc: { x: number; y: number; radius: number; from: number; turn: number }): Step[] {
  const parts = Math.max(1, Math.ceil(Math.abs(arc.turn) / (Math.PI / 2) - 1e-9));
  const part = arc.turn / parts;
  const reach = (4 / 3) * Math.tan(part / 4) * arc.radius;
  return Array.from({ length: parts }, (_, index): Step => {
    const start = arc.from + part * index;
    const end = start + part;
    const at = (angle: number) => ({
      x: arc.x + arc.radius * Math.cos(angle),
      y: arc.y + arc.radius * Math.sin(angle),
    });
    const [first, last] = [at(start), at(end)];
    return {
      to: 'curve',
      points: [
        first.x - reach * Math.sin(start),
        first.y + reach * Math.cos(start),
        last.x + reach * Math.sin(end),
        last.y - reach * Math.cos(end),
        last.x,
        last.y,
      ],
    };
  });
}

/** A path under construction, as a canvas builds it, kept in page coordinates. */
export class ScenePath {
  steps: Step[] = [];
  /** Set while the path is exactly one upright rectangle. */
  box: Box | null = null;

  add(step: Step, transform: Transform): void {
    this.box = null;
    this.steps.push(moved(step, transform));
  }

  rectangle(box: Box, transform: Transform): void {
    const first = this.steps.length === 0;
    const { x, y, width, height } = box;
    const corners = [
      { to: 'move', x, y },
      { to: 'line', x: x + width, y },
      { to: 'line', x: x + width, y: y + height },
      { to: 'line', x, y: y + height },
      { to: 'close' },
    ] as const;
    for (const step of corners) this.add(step, transform);
    const upright = transform[1] === 0 && transform[2] === 0;
    this.box = first && upright ? normalised(apply(transform, x, y), apply(transform, x + width, y + height)) : null;
  }

  arc(arc: { x: number; y: number; radius: number; from: number; turn: number }, transform: Transform): void {
    const start = { x: arc.x + arc.radius * Math.cos(arc.from), y: arc.y + arc.radius * Math.sin(arc.from) };
    this.add({ to: this.steps.length === 0 ? 'move' : 'line', ...start }, transform);
    for (const step of arcSteps(arc)) this.add(step, transform);
  }
}

function normalised(first: { x: number; y: number }, last: { x: number; y: number }): Box {
  return {
    x: Math.min(first.x, last.x),
    y: Math.min(first.y, last.y),
    width: Math.abs(last.x - first.x),
    height: Math.abs(last.y - first.y),
  };
}

function moved(step: Step, transform: Transform): Step {
  switch (step.to) {
    case 'close':
      return step;
    case 'curve': {
      const [a, b, c, d, e, f] = step.points;
      const [first, second, end] = [apply(transform, a, b), apply(transform, c, d), apply(transform, e, f)];
      return { to: 'curve', points: [first.x, first.y, second.x, second.y, end.x, end.y] };
    }
    case 'move':
    case 'line':
      return { to: step.to, ...apply(transform, step.x, step.y) };
  }
}
