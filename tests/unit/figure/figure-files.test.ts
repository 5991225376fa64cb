import { crc32, inflateSync } from 'node:zlib';
import { createCanvas, loadImage } from '@napi-rs/canvas';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rectangleMark, textMark } from '../../../src/domain/figure/make-marks.ts';
import type { Mark, Scene } from '../../../src/domain/figure/scene.ts';
import { capHeight } from '../../../src/domain/figure/type-measure.ts';
import { writePdf } from '../../../src/render/figure/write-pdf.ts';
import { writePng } from '../../../src/render/figure/write-png.ts';
import { writeSvg } from '../../../src/render/figure/write-svg.ts';
import { canvasMeasure } from '../../../src/render/fonts/canvas-measure.ts';
import { drawnSvg } from '../../support/drawn-svg.ts';
import { parseXml } from '../../support/strict-xml.ts';

const measure = canvasMeasure();
const titles = { title: 'Title', description: 'Description' };
const paper = rectangleMark({ x: 0, y: 0, width: 40, height: 30 }, '#ffffff');

function scene(...marks: Mark[]): Scene {
  return { width: 40, height: 30, marks: [paper, ...marks], areas: [] };
}

function words(text: string, size: number, weight: 400 | 600 = 400): Mark {
  return textMark(text, { x: 10, y: 20 }, { measure, face: { size, weight }, colour: '#000000' });
}

/** The dark pixels of a bitmap: where they begin and end, in points. */
async function inkOf(png: Buffer, dpi: number) {
  const image = await loadImage(png);
  const pen = createCanvas(image.width, image.height).getContext('2d');
  pen.drawImage(image, 0, 0);
  const { data } = pen.getImageData(0, 0, image.width, image.height);
  const dark = Array.from({ length: image.width * image.height }, (_, at) => at).filter(
    (at) => (data[at * 4] ?? 255) < 128,
  );
  const ys = dark.map((at) => Math.floor(at / image.width));
  const points = 72 / dpi;
  return { top: Math.min(...ys) * points, bottom: (Math.max(...ys) + 1) * points };
}

describe('text in every format', () => {
  it.each([6, 6.5, 6.75, 7, 7.5, 8, 9, 9.5, 14])(
    'stands on its baseline at %d pt, not on the next whole point',
    async (size) => {
      const { top, bottom } = await inkOf(writePng(scene(words('H', size)), titles, 720), 720);
      expect(Math.abs(bottom - 20)).toBeLessThan(0.11);
      expect(Math.abs(20 - top - size * capHeight)).toBeLessThan(0.15);
    },
  );

  it('is as high in the PDF as in the SVG', () => {
    const marks = [words('Hx', 6.75), words('Hx', 7.5, 600)];
    const stream = contentOf(writePdf(scene(...marks), titles));
    // Each text has a matrix of its own; its last two numbers are the place of its baseline, from the top.
    const baselines = [...stream.matchAll(/([\d.-]+) 0 0 -?([\d.]+) ([\d.-]+) ([\d.-]+) cm/g)].map((match) =>
      Number(match[4]),
    );
    expect(baselines.filter((y) => Math.abs(y - 20) < 0.05)).toHaveLength(2);
    expect(drawnSvg(writeSvg(scene(...marks), titles)).texts.map(({ baseline }) => baseline)).toEqual([20, 20]);
  });
});

/** The drawing of a PDF, inflated. */
function contentOf(pdf: Buffer): string {
  const streams = [...pdf.toString('latin1').matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/g)];
  const found = streams.map(([, stream = '']) => {
    try {
      return inflateSync(Buffer.from(stream, 'latin1')).toString('latin1');
    } catch {
      return '';
    }
  });
  return found.find((stream) => stream.includes(' Tf')) ?? '';
}

describe('an SVG file', () => {
  it('can be parsed whatever its texts hold', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (title, text) => {
        const svg = writeSvg(scene(words(text, 8)), { title, description: text });
        const root = parseXml(new TextDecoder().decode(new TextEncoder().encode(svg)));
        expect(root.children.filter(({ name }) => name === 'text')).toHaveLength(1);
      }),
    );
  });

  it('gives back the words that were drawn, and a sign for what XML cannot hold', () => {
    const root = parseXml(writeSvg(scene(words('a<b & "c" ]]> \u0007\ud800', 8)), titles));
    expect(root.children.find(({ name }) => name === 'text')?.text).toBe('a<b & "c" ]]> \ufffd\ufffd');
  });

  it('writes numbers to the hundredth, without minus zero', () => {
    const mark = rectangleMark({ x: -0.001, y: 1.23456, width: 7, height: 0.1 + 0.2 }, '#000000');
    expect(writeSvg(scene(mark), titles)).toContain('<rect x="0" y="1.23" width="7" height="0.3" fill="#000000"/>');
  });

  it('writes lines with their width and dashes, and curves as curves', () => {
    const line: Mark = {
      kind: 'path',
      steps: [
        { to: 'move', x: 1, y: 2 },
        { to: 'curve', points: [1, 2, 3, 4, 5, 6] },
        { to: 'line', x: 7, y: 8 },
        { to: 'close' },
      ],
      fill: null,
      stroke: { colour: '#123456', width: 0.5, dash: [2, 1] },
      box: null,
    };
    expect(writeSvg(scene(line), titles)).toContain(
      '<path d="M1 2C1 2 3 4 5 6L7 8Z" fill="none" stroke="#123456" stroke-width="0.5" stroke-dasharray="2 1"/>',
    );
  });
});

describe('a PNG file', () => {
  const chunks = (png: Buffer) => {
    const found: { type: string; data: Buffer; sound: boolean }[] = [];
    for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at)) {
      const body = png.subarray(at + 4, at + 8 + png.readUInt32BE(at));
      const sound = crc32(body) === png.readUInt32BE(at + 4 + body.length);
      found.push({ type: body.toString('latin1', 0, 4), data: body.subarray(4), sound });
    }
    return found;
  };

  it.each([
    { dpi: 72, perMetre: 2835 },
    { dpi: 300, perMetre: 11811 },
    { dpi: 600, perMetre: 23622 },
  ])('says $dpi dpi in dots a metre, once, before its pixels, with sound checksums', ({ dpi, perMetre }) => {
    const found = chunks(writePng(scene(), titles, dpi));
    expect(found.every(({ sound }) => sound)).toBe(true);
    const density = found.filter(({ type }) => type === 'pHYs');
    expect(density.map(({ data }) => [data.length, data.readUInt32BE(0), data.readUInt32BE(4), data[8]])).toEqual([
      [9, perMetre, perMetre, 1],
    ]);
    const order = found.map(({ type }) => type);
    expect(order.indexOf('pHYs')).toBeLessThan(order.indexOf('IDAT'));
    const [header] = found;
    expect(header?.data.readUInt32BE(0)).toBe(Math.round((40 * dpi) / 72));
    expect(header?.data.readUInt32BE(4)).toBe(Math.round((30 * dpi) / 72));
  });

  it('holds titles of any length in UTF-8', () => {
    const title = '合作生产 '.repeat(500);
    const text = chunks(writePng(scene(), { title, description: '' }, 72)).find(({ type }) => type === 'iTXt');
    expect(text?.sound).toBe(true);
    expect(text?.data.toString('utf8')).toBe(`Title\0\0\0\0\0${title}`);
  });
});

describe('texts with control characters', () => {
  it.each(['svg', 'pdf', 'png'] as const)('stop no %s: a sign stands in their place', (format) => {
    const evil = { title: 'a\0b', description: 'c\u0007\nd' };
    const page = scene(words('x\0y\nz', 8));
    if (format === 'svg') expect(writeSvg(page, evil)).toContain('x\ufffdy\nz');
    if (format === 'pdf') expect(writePdf(page, evil).toString('latin1', 0, 5)).toBe('%PDF-');
    if (format === 'png') {
      const png = writePng(page, evil, 72);
      expect(png.toString('utf8')).toContain('Title\0\0\0\0\0a\ufffdb');
    }
  });

  it('are measured as wide as what is drawn for them', () => {
    const face = { size: 8, weight: 400 } as const;
    expect(measure('a\0b', face).width).toBe(measure('a\ufffdb', face).width);
  });
});

describe('a PDF file', () => {
  it('has a page of exactly the size of the scene, to the hundredth of a point', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 60, max: 900, noNaN: true }),
        fc.double({ min: 60, max: 900, noNaN: true }),
        (width, height) => {
          const text = writePdf({ width, height, marks: [], areas: [] }, titles).toString('latin1');
          const [left = NaN, bottom = NaN, right = NaN, top = NaN] =
            /\/MediaBox \[([\d. -]+)\]/.exec(text)?.[1]?.trim().split(' ').map(Number) ?? [];
          expect(Math.abs(right - left - width)).toBeLessThan(0.0051);
          expect(Math.abs(top - bottom - height)).toBeLessThan(0.011);
        },
      ),
      { numRuns: 40 },
    );
  });

  it('keeps its table of offsets right', () => {
    const pdf = writePdf(scene(words('Hx', 8)), titles).toString('latin1');
    const start = Number(/startxref\s+(\d+)/.exec(pdf)?.[1]);
    expect(pdf.slice(start, start + 4)).toBe('xref');
    const entries = [...pdf.slice(start).matchAll(/^(\d{10}) (\d{5}) n/gm)].map(([, offset]) => Number(offset));
    expect(entries.length).toBeGreaterThan(3);
    for (const offset of entries) expect(pdf.slice(offset, offset + 12)).toMatch(/^\d+ 0 obj/);
  });
});
