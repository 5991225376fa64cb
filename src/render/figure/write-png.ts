import { crc32 } from 'node:zlib';
import type { Scene } from '../../domain/figure/scene.ts';
import { loadCanvas } from '../load-canvas.ts';
import { replay } from './replay.ts';
import type { FigureTexts } from './write-svg.ts';

/** After the signature (8 bytes) and the header chunk (25). */
const afterHeader = 33;
const inchesPerMetre = 1 / 0.0254;

/** Writes a scene as PNG with its density, title and description; `dpi` dots an inch. */
export function writePng(scene: Scene, texts: FigureTexts, dpi: number): Buffer {
  const scale = dpi / 72;
  const canvas = loadCanvas().createCanvas(Math.round(scene.width * scale), Math.round(scene.height * scale));
  const pen = canvas.getContext('2d');
  // To the last pixel, so that rounding leaves no unpainted edge.
  pen.scale(canvas.width / scene.width, canvas.height / scene.height);
  replay(scene, pen);
  const png = canvas.toBuffer('image/png');
  const chunks = [density(dpi), textChunk('Title', texts.title), textChunk('Description', texts.description)];
  return Buffer.concat([png.subarray(0, afterHeader), ...chunks, png.subarray(afterHeader)]);
}

function density(dpi: number): Buffer {
  const data = Buffer.alloc(9);
  const perMetre = Math.round(dpi * inchesPerMetre);
  data.writeUInt32BE(perMetre, 0);
  data.writeUInt32BE(perMetre, 4);
  data.writeUInt8(1, 8);
  return chunk('pHYs', data);
}

/** Keyword, no compression, no language, then UTF-8. */
function textChunk(keyword: string, text: string): Buffer {
  return chunk('iTXt', Buffer.from(`${keyword}\0\0\0\0\0${text.replaceAll('\0', '\ufffd')}`, 'utf8'));
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}
