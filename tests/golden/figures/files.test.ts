import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32, inflateSync } from 'node:zlib';
import { createCanvas, loadImage } from '@napi-rs/canvas';
import { describe, expect, it } from 'vitest';
import { figureSpecificationSchema } from '../../../src/domain/model/figure-specification.ts';
import { renderFigure } from '../../../src/render/figure/render-figure.ts';
import { rendered, shippedFigure, shippedFigures, svgOf, textsOf } from './figure-tables.ts';

type Chunk = { readonly type: string; readonly data: Buffer; readonly intact: boolean };

function chunksOf(png: Uint8Array): Chunk[] {
  const bytes = Buffer.from(png);
  const chunks: Chunk[] = [];
  for (let offset = 8; offset < bytes.length;) {
    const length = bytes.readUInt32BE(offset);
    const body = bytes.subarray(offset + 4, offset + 8 + length);
    const intact = crc32(body) === bytes.readUInt32BE(offset + 8 + length);
    chunks.push({ type: body.toString('latin1', 0, 4), data: body.subarray(4), intact });
    offset += 12 + length;
  }
  return chunks;
}

function chunk(png: Uint8Array, type: string): Buffer {
  const found = chunksOf(png).find((each) => each.type === type);
  if (found === undefined) throw new Error(`no chunk ${type}`);
  return found.data;
}

const process = shippedFigure('figure-2-coproduction-process');

describe('a figure as PNG', () => {
  it.each([
    { dpi: 300, perMetre: 11811 },
    { dpi: 600, perMetre: 23622 },
  ])('states its density at $dpi dpi and has the pixels for it', async ({ dpi, perMetre }) => {
    const { bytes } = await rendered(process, 'png', { dpi });
    const density = chunk(bytes, 'pHYs');
    expect([density.readUInt32BE(0), density.readUInt32BE(4), density.readUInt8(8)]).toEqual([perMetre, perMetre, 1]);
    expect(chunk(bytes, 'IHDR').readUInt32BE(0)).toBe(Math.round((178 / 25.4) * dpi));
  });

  it('holds intact chunks in an order that readers accept', async () => {
    const chunks = chunksOf((await rendered(process, 'png', { dpi: 100 })).bytes);
    expect(chunks.every(({ intact }) => intact)).toBe(true);
    expect(chunks[0]?.type).toBe('IHDR');
    expect(chunks.at(-1)?.type).toBe('IEND');
    expect(chunks.findIndex(({ type }) => type === 'pHYs')).toBeLessThan(
      chunks.findIndex(({ type }) => type === 'IDAT'),
    );
  });

  it('is painted on paper up to its last corner', async () => {
    const { bytes } = await rendered(process, 'png', { dpi: 101 });
    const image = await loadImage(Buffer.from(bytes));
    const pen = createCanvas(image.width, image.height).getContext('2d');
    pen.drawImage(image, 0, 0);
    expect([...pen.getImageData(image.width - 1, image.height - 1, 1, 1).data]).toEqual([255, 255, 255, 255]);
    expect([...pen.getImageData(0, 0, 1, 1).data]).toEqual([255, 255, 255, 255]);
  });

  it('carries its title and caption', async () => {
    const { bytes } = await rendered(process, 'png', { dpi: 72 });
    const texts = chunksOf(bytes)
      .filter(({ type }) => type === 'iTXt')
      .map(({ data }) => data.toString('utf8'));
    expect(texts).toEqual([`Title\0\0\0\0\0${process.title}`, `Description\0\0\0\0\0${process.caption}`]);
  });

  it.each([0, 12, 5000])('is refused at %i dpi', async (dpi) => {
    const tried = await renderFigure({ specification: { ...process, panels: [] }, tables: [], format: 'png', dpi });
    expect(tried).toMatchObject({ ok: false, error: { code: 'invalid-input' } });
  });
});

/** A program of Poppler that some machines have. */
const extractor = 'pdftotext';
const extracts = spawnSync(extractor, ['-v']).error === undefined;

function extracted(pdf: Uint8Array): string {
  const folder = mkdtempSync(join(tmpdir(), 'figure-'));
  try {
    writeFileSync(join(folder, 'figure.pdf'), pdf);
    return execFileSync(extractor, ['-raw', join(folder, 'figure.pdf'), '-'], { encoding: 'utf8' });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The characters that a PDF says its glyphs stand for, from the ToUnicode maps of its fonts. */
function charactersOf(pdf: Uint8Array): Set<string> {
  const text = Buffer.from(pdf).toString('latin1');
  const maps = [...text.matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/g)].map(([, stream]) => inflated(stream ?? ''));
  return new Set(maps.flatMap((map) => [...singles(map), ...ranges(map)]));
}

function blocks(map: string, name: string): string {
  return [...map.matchAll(new RegExp(`begin${name}\\n([\\s\\S]*?)end${name}`, 'g'))].map(([, list]) => list).join('\n');
}

function singles(map: string): string[] {
  const entries = blocks(map, 'bfchar').matchAll(/<[\dA-F]+> <([\dA-F]+)>/gi);
  return [...entries].map(([, to]) => utf16(to ?? '', 0));
}

function ranges(map: string): string[] {
  const entries = blocks(map, 'bfrange').matchAll(/<([\dA-F]+)> <([\dA-F]+)> <([\dA-F]+)>/gi);
  return [...entries].flatMap(([, from = '', last = '', to = '']) => {
    const count = Number.parseInt(last, 16) - Number.parseInt(from, 16) + 1;
    return Array.from({ length: count }, (_, step) => utf16(to, step));
  });
}

function inflated(stream: string): string {
  try {
    return inflateSync(Buffer.from(stream, 'latin1')).toString('latin1');
  } catch {
    return '';
  }
}

function utf16(hexadecimal: string, step: number): string {
  return String.fromCodePoint(Number.parseInt(hexadecimal, 16) + step);
}

describe('a figure as PDF', () => {
  it('is one page of the figure’s size in points', async () => {
    const text = Buffer.from((await rendered(process, 'pdf')).bytes).toString('latin1');
    const box = /\/MediaBox \[([\d. ]+)\]/.exec(text)?.[1]?.split(' ').map(Number) ?? [];
    const [left = 0, bottom = 0, right = 0, top = 0] = box;
    expect(right - left).toBeCloseTo((178 / 25.4) * 72, 1);
    const svgHeight = Number(/viewBox="0 0 [\d.]+ ([\d.]+)"/.exec(await svgOf(process))?.[1]);
    expect(top - bottom).toBeCloseTo(svgHeight, 1);
    expect(text.match(/\/Type \/Page\b/g)).toHaveLength(1);
  });

  it('embeds the shipped fonts as TrueType, whatever fonts the machine has', async () => {
    const text = Buffer.from((await rendered(process, 'pdf')).bytes).toString('latin1');
    expect(text).toContain('+Inter-Regular');
    expect(text).toContain('+Inter-SemiBold');
    expect(text).toContain('/FontFile2');
    expect(text).not.toContain('/Type3');
  });

  it('holds no picture in place of its lines and letters', async () => {
    for (const figure of shippedFigures) {
      const text = Buffer.from((await rendered(figure, 'pdf')).bytes).toString('latin1');
      expect(text).not.toContain('/Subtype /Image');
    }
  });

  it('names its glyphs by the characters that were written', async () => {
    const title = 'An official “office” affair: 民生合作生产 co-design';
    const figure = { ...process, title };
    const characters = charactersOf((await rendered(figure, 'pdf')).bytes);
    const written = new Set(
      textsOf(await svgOf(figure))
        .join('')
        .replaceAll(/\s/g, ''),
    );
    for (const character of written) expect(characters).toContain(character);
    for (const character of 'ˮʼ⽣⺠ﬃﬁ') expect(characters).not.toContain(character);
  });

  it.runIf(extracts)('gives its text back as it was written', async () => {
    for (const figure of shippedFigures) {
      const found = extracted((await rendered(figure, 'pdf')).bytes).replaceAll(/\s/g, '');
      for (const text of textsOf(await svgOf(figure))) expect(found).toContain(text.replaceAll(/\s/g, ''));
    }
  });

  it.runIf(extracts)('can be searched for words with ligatures, quotes and Chinese', async () => {
    const figure = { ...process, title: 'An official “office” affair: 民生合作生产' };
    expect(extracted((await rendered(figure, 'pdf')).bytes)).toContain('An official “office” affair: 民生合作生产');
  });
});

describe('a figure as SVG', () => {
  it('is sized in millimetres and drawn in points', async () => {
    const svg = await svgOf(shippedFigure('cases-by-year'));
    expect(svg).toMatch(
      /^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" width="85mm" height="[\d.]+mm" viewBox="0 0 240.94 [\d.]+"/,
    );
  });

  it('keeps text as text, one element a line, in fonts with fallbacks', async () => {
    const svg = await svgOf(process);
    expect(svg).toContain('font-family="Inter, &quot;Noto Sans SC&quot;, sans-serif"');
    expect(textsOf(svg)).toContain('Capability of citizens');
    expect(svg).not.toContain('<image');
  });

  it('escapes what XML would read as markup', async () => {
    const svg = await svgOf({ ...process, title: 'A < B & “C” > "D"' });
    expect(svg).toContain('<title>A &lt; B &amp; “C” &gt; &quot;D&quot;</title>');
    expect(textsOf(svg)[0]).toBe('A < B & “C” > "D"');
  });

  it('paints its paper first', async () => {
    const [first] = /<(rect|path|text)[^>]*>/.exec(await svgOf(process)) ?? [];
    expect(first).toMatch(/^<rect x="0" y="0" width="504.57" height="[\d.]+" fill="#ffffff"\/>$/);
  });
});

describe('every format', () => {
  it.each(['svg', 'pdf', 'png'] as const)('%s has the same bytes on a second run', async (format) => {
    for (const figure of shippedFigures) {
      const first = await rendered(figure, format, { dpi: 150 });
      const second = await rendered(figure, format, { dpi: 150 });
      expect(Buffer.compare(first.bytes, second.bytes)).toBe(0);
    }
  });

  it('has the same bytes in a fresh process', async () => {
    const script = `
      import { rendered, shippedFigure } from ${JSON.stringify(new URL('figure-tables.ts', import.meta.url).href)};
      const { bytes } = await rendered(shippedFigure('figure-2-coproduction-process'), 'pdf');
      globalThis.process.stdout.write(bytes);`;
    const fresh = execFileSync(globalThis.process.execPath, ['--input-type=module', '-e', script], { maxBuffer: 1e8 });
    expect(Buffer.compare(fresh, (await rendered(process, 'pdf')).bytes)).toBe(0);
  });

  it('draws Chinese figures with Chinese words and no missing glyph', async () => {
    const specification = figureSpecificationSchema.parse({
      ...process,
      title: '合作生产过程',
      language: 'zh',
      notes: ['依据论文正文绘制；原图不可得。'],
    });
    const { bytes, problems } = await rendered(specification, 'svg');
    expect(problems).toEqual([]);
    const texts = textsOf(new TextDecoder().decode(bytes));
    expect(texts).toContain('n = 13，共 56 个案例');
    expect(texts).toContain('一个案例有多个编码时，每个编码各计一次。');
  });

  it('reports a character that the shipped fonts lack', async () => {
    const { problems } = await rendered({ ...process, title: 'Process 🙂' }, 'svg');
    expect(problems.map(({ kind }) => kind)).toEqual(['missing-glyph']);
    expect(problems[0]?.message).toContain('U+1F642');
  });
});
