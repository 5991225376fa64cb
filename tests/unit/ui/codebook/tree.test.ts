import { describe, expect, it } from 'vitest';
import { codebookSchema } from '../../../../src/domain/model/codebook.ts';
import { treeStep } from '../../../../src/ui/codebook/tree/tree-keys.ts';
import { type Direction, spotOfDrop, spotOfStep } from '../../../../src/ui/codebook/tree/tree-moves.ts';
import { keysAbove, shownNodes, treeNodes } from '../../../../src/ui/codebook/tree/tree-nodes.ts';
import { smallScheme } from '../../../support/small-scheme.ts';

const nodes = treeNodes(codebookSchema.parse(smallScheme));
const keys = (list: readonly { key: string }[]): string[] => list.map(({ key }) => key);

describe('the tree of a codebook', () => {
  it('has sections, variables and codes in reading order, each with its place', () => {
    expect(
      nodes.map(({ key, level, place, siblings }) => `${key} ${String(level)} ${String(place)}/${String(siblings)}`),
    ).toContain('c:role/panel 4 2/2');
    expect(keysAbove(nodes, 'c:role/panel')).toEqual(['s:judgements', 'v:role', 'c:role/assessor']);
  });

  it('shows what stands in open lines', () => {
    expect(keys(shownNodes(nodes, new Set(['s:facts']), ''))).toEqual([
      's:facts',
      'v:country',
      'v:year',
      's:judgements',
    ]);
    // An open code within a closed variable stays out of sight.
    expect(keys(shownNodes(nodes, new Set(['c:role/assessor']), ''))).toEqual(['s:facts', 's:judgements']);
  });

  it('finds by name, id and alias, with what is above and below', () => {
    expect(keys(shownNodes(nodes, new Set(), 'ASSESS'))).toEqual([
      's:judgements',
      'v:role',
      'c:role/assessor',
      'c:role/survey',
      'c:role/panel',
    ]);
    expect(keys(shownNodes(nodes, new Set(), 'uk'))).toEqual(['s:facts', 'v:country', 'c:country/uk']);
    expect(shownNodes(nodes, new Set(), 'nothing')).toEqual([]);
  });
});

describe('a key in the tree', () => {
  const open = new Set(['s:facts', 's:judgements', 'v:role']);
  const shown = shownNodes(nodes, open, '');
  const step = (pressed: string, at: string) => treeStep(pressed, { shown, at, isOpen: (key) => open.has(key) });

  it.each([
    ['ArrowDown', 's:facts', { kind: 'go', key: 'v:country' }],
    ['ArrowUp', 's:facts', undefined],
    ['ArrowRight', 'v:role', { kind: 'go', key: 'c:role/planner' }],
    ['ArrowRight', 'v:country', { kind: 'open', keys: ['v:country'] }],
    ['ArrowRight', 'v:year', undefined],
    ['ArrowLeft', 'v:role', { kind: 'close', keys: ['v:role'] }],
    ['ArrowLeft', 'c:role/planner', { kind: 'go', key: 'v:role' }],
    ['ArrowLeft', 'v:country', { kind: 'go', key: 's:facts' }],
    ['Home', 'v:role', { kind: 'go', key: 's:facts' }],
    ['End', 's:facts', { kind: 'go', key: 'v:remark' }],
    ['*', 'v:country', { kind: 'open', keys: ['v:country'] }],
    ['p', 'v:role', { kind: 'go', key: 'c:role/planner' }],
    ['p', 'c:role/planner', { kind: 'go', key: 'v:people' }],
    ['z', 'v:role', undefined],
    ['Tab', 'v:role', undefined],
  ] as const)('%s on %s', (pressed, at, wanted) => {
    expect(step(pressed, at)).toEqual(wanted);
  });
});

describe('moving', () => {
  it.each([
    ['c:role/assessor', 'up', { parent: 'v:role', position: 1 }],
    ['c:role/assessor', 'down', { parent: 'v:role', position: 3 }],
    ['c:role/planner', 'up', undefined],
    ['c:role/other', 'in', { parent: 'c:role/assessor', position: 3 }],
    ['c:role/planner', 'in', undefined],
    ['c:role/panel', 'out', { parent: 'v:role', position: 3 }],
    ['c:role/planner', 'out', undefined],
    ['v:role', 'up', { parent: 's:judgements', position: 1 }],
    ['v:role', 'out', undefined],
    ['s:facts', 'down', undefined],
  ] as const)('%s one step %s', (key, direction: Direction, wanted) => {
    expect(spotOfStep(nodes, key, direction)).toEqual(wanted);
  });

  it.each([
    ['c:role/planner', 'c:role/other', 0.9, { parent: 'v:role', position: 3 }],
    ['c:role/other', 'c:role/planner', 0.1, { parent: 'v:role', position: 1 }],
    ['c:role/planner', 'c:role/assessor', 0.5, { parent: 'c:role/assessor', position: 3 }],
    ['c:role/panel', 'v:role', 0.5, { parent: 'v:role', position: 4 }],
    ['c:role/assessor', 'c:role/panel', 0.5, undefined],
    ['c:role/planner', 'c:type/user', 0.5, undefined],
    ['v:role', 's:facts', 0.5, { parent: 's:facts', position: 3 }],
    ['v:role', 'v:country', 0.2, { parent: 's:facts', position: 1 }],
    ['v:role', 'c:type/user', 0.5, undefined],
  ] as const)('%s dropped on %s at %s of its height', (...[dragged, key, height, wanted]) => {
    expect(spotOfDrop(nodes, dragged, { key, height })).toEqual(wanted);
  });
});
