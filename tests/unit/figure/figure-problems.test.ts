import { describe, expect, it } from 'vitest';
import { figureProblems } from '../../../src/domain/figure/figure-problems.ts';
import type { Mark, TextMark } from '../../../src/domain/figure/scene.ts';

const page = { x: 0, y: 0, width: 100, height: 100 };

function text(words: string, more: Partial<TextMark> = {}): TextMark {
  const measure = { width: words.length * 4, ascent: 6, descent: 1.5 };
  const face = { size: 8, weight: 400 } as const;
  return { kind: 'text', text: words, x: 10, y: 20, angle: 0, face, colour: '#1b1f24', measure, within: page, ...more };
}

function area(fill: string, box = page): Mark {
  return { kind: 'path', steps: [], fill, stroke: null, box };
}

function problems(...marks: Mark[]) {
  return figureProblems({ width: 100, height: 100, marks, areas: [] }, (codePoint) => codePoint < 0x2000);
}

describe('the checks of a figure', () => {
  it('find nothing where nothing is wrong', () => {
    expect(problems(area('#ffffff'), text('one'), text('two', { y: 40 }))).toEqual([]);
  });

  it('find text that leaves its panel, on any side', () => {
    expect(problems(text('label', { x: 90 }))[0]?.message).toContain('10.0 pt beyond');
    for (const place of [{ x: -3 }, { y: 3 }, { y: 99.5 }]) {
      expect(problems(text('label', place)).map(({ kind }) => kind)).toEqual(['clipped']);
    }
  });

  it('find turned text that leaves its panel', () => {
    expect(problems(text('a long label', { angle: -Math.PI / 2, y: 30 })).map(({ kind }) => kind)).toEqual(['clipped']);
    expect(problems(text('a long label', { angle: -Math.PI / 2, y: 60 }))).toEqual([]);
  });

  it('find texts that overlap, and name both', () => {
    const [found, ...more] = problems(text('first'), text('second', { x: 25, y: 23 }));
    expect(more).toEqual([]);
    expect(found).toMatchObject({ kind: 'overlap', text: 'first' });
    expect(found?.message).toContain('“first” and “second” overlap');
    expect(found?.box).toEqual({ x: 10, y: 14, width: 39, height: 10.5 });
  });

  it('let lines of one label touch', () => {
    expect(problems(text('upper'), text('lower', { y: 27.5 }))).toEqual([]);
  });

  it('find words that break where they have no hyphen of their own', () => {
    const found = problems(text('capab\u2010'), text('ility', { y: 40 }));
    expect(found.filter(({ kind }) => kind === 'broken-word').map((each) => each.text)).toEqual(['capab\u2010']);
    expect(found.find(({ kind }) => kind === 'broken-word')?.message).toContain('breaks after “capab”');
    expect(problems(text('co-'), text('design', { y: 40 }))).toEqual([]);
  });

  it('find type below 6 pt', () => {
    const face = { size: 5.9, weight: 400 } as const;
    expect(problems(text('tiny', { face })).map(({ kind }) => kind)).toEqual(['small-text']);
    expect(problems(text('small', { face: { ...face, size: 6 } }))).toEqual([]);
  });

  it('find characters without a glyph, each once', () => {
    const found = problems(text('a☃b☃'));
    expect(found.map(({ kind }) => kind)).toEqual(['missing-glyph']);
    expect(found[0]?.message.match(/U\+2603/g)).toHaveLength(1);
    expect(problems(text('🙂'))[0]?.message).toContain('U+1F642');
  });

  it('find text too faint for what was drawn behind it', () => {
    expect(problems(area('#0f5f9c'), text('dark on dark')).map(({ kind }) => kind)).toEqual(['contrast']);
    expect(problems(area('#0f5f9c'), text('light', { colour: '#ffffff' }))).toEqual([]);
    expect(problems(text('light on paper', { colour: '#d8dee4' })).map(({ kind }) => kind)).toEqual(['contrast']);
  });

  it.each([
    ['left', { x: 0, y: 0, width: 11, height: 99 }],
    ['right', { x: 45, y: 0, width: 9, height: 99 }],
    ['top', { x: 0, y: 0, width: 99, height: 15 }],
    ['bottom', { x: 0, y: 20.5, width: 99, height: 9 }],
    ['middle', { x: 27, y: 17, width: 2, height: 2 }],
  ])('look behind the %s of a text, and no further', (_, strip) => {
    expect(problems(area('#083763', strip), text('half over')).map(({ kind }) => kind)).toEqual(['contrast']);
    const beside = { x: 46.5, y: 0, width: 9, height: 99 };
    expect(problems(area('#083763', beside), text('half over'))).toEqual([]);
  });

  it('look behind every part of a text', () => {
    const edge = { x: 22, y: 0, width: 50, height: 50 };
    expect(problems(area('#083763', edge), text('half over')).map(({ kind }) => kind)).toEqual(['contrast']);
  });

  it('take what was drawn last for the ground, and nothing drawn later', () => {
    expect(problems(area('#083763'), area('#ffffff'), text('on a plate'))).toEqual([]);
    expect(problems(area('#ffffff'), text('before'), area('#083763'))).toEqual([]);
  });
});
