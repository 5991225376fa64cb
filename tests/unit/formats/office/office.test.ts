import { crc32 as nodeCrc, deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { crc32 } from '../../../../src/formats/office/crc-32.ts';
import { readZip, unpackedSize } from '../../../../src/formats/office/read-zip.ts';
import { writeDocx } from '../../../../src/formats/office/write-docx.ts';
import { writeXlsx } from '../../../../src/formats/office/write-xlsx.ts';
import { writeZip } from '../../../../src/formats/office/write-zip.ts';
import type { PrintedTable } from '../../../../src/formats/table/printed-table.ts';
import { partsOf, readWorkbook, wordTables } from '../../../support/office-files.ts';
import { parseXml } from '../../../support/strict-xml.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

const table: PrintedTable = {
  title: 'Roles & “types” <all>',
  stub: 'Type',
  spanner: { label: 'Role, n (%)', columns: 2 },
  columns: ['Planner', 'Panel', 'Cases'],
  groups: [{ label: null, rows: [{ label: '用户', depth: 1, cells: ['12 (50.0)', '0 (–)', '24'] }] }],
  totals: [{ label: 'Cases', depth: 0, cells: ['12', '0', '24'] }],
  notes: ['Base: 24 cases.'],
};

describe('an archive', () => {
  it('has the check sums that zlib computes', () => {
    for (const text of ['', 'a', 'coproduction', '合作生产'.repeat(300)])
      expect(crc32(bytes(text))).toBe(nodeCrc(bytes(text)));
  });

  it('gives back its files, and the same bytes each time', () => {
    const entries = [
      { path: 'a/b.xml', text: '<a/>' },
      { path: '文.txt', text: '' },
    ];
    const written = writeZip(entries);
    expect(partsOf(written)).toEqual(new Map(entries.map(({ path, text }) => [path, text])));
    expect(writeZip(entries)).toEqual(written);
  });

  it('is read where another program packed it, and is nothing where it is damaged or none', () => {
    const written = writeZip([{ path: 'a.txt', text: 'planner planner planner' }]);
    const content = bytes('planner planner planner');
    const packed = deflateRawSync(content);
    const at = Buffer.from(written).indexOf('planner');
    const squeezed = Buffer.concat([written.subarray(0, at), packed, written.subarray(at + content.length)]);
    const moved = content.length - packed.length;
    const directory = squeezed.indexOf(Buffer.from([0x50, 0x4b, 1, 2]));
    squeezed.writeUInt16LE(8, directory + 10);
    squeezed.writeUInt32LE(packed.length, directory + 20);
    squeezed.writeUInt32LE(directory, squeezed.length - 6);
    expect(moved).toBeGreaterThan(0);
    expect(partsOf(squeezed).get('a.txt')).toBe('planner planner planner');
    expect(unpackedSize(squeezed)).toBe(content.length);
    for (const broken of [written.subarray(0, 30), bytes('PK, but no archive at all, not by far'), new Uint8Array()])
      expect([readZip(broken, () => true), unpackedSize(broken)]).toEqual([undefined, 0]);
  });

  it('never gives a file that is not what its check sum says', () => {
    const written = writeZip([{ path: 'a.txt', text: 'planner' }]);
    const at = Buffer.from(written).indexOf('planner');
    const changed = Uint8Array.from(written, (byte, index) => (index === at ? byte ^ 1 : byte));
    expect(readZip(changed, () => true)).toBeUndefined();
    expect(readZip(changed, (path) => path !== 'a.txt')).toEqual(new Map());
  });
});

describe('a Word document', () => {
  const written = writeDocx({
    title: 'Roles',
    blocks: [
      { kind: 'heading', text: 'Retrieval' },
      { kind: 'quote', text: 'a < b & c\nnext line' },
      { kind: 'table', table },
    ],
    carried: 'copro-table:abc=',
  });

  it('is well-formed in every part, and every part that it refers to is there', () => {
    const parts = partsOf(written);
    for (const [path, text] of parts) expect(() => parseXml(text.replace(/^<\?xml[^>]*>\s*/u, '')), path).not.toThrow();
    expect([...parts.keys()]).toEqual(
      expect.arrayContaining(['[Content_Types].xml', 'word/document.xml', 'word/styles.xml', 'customXml/item1.xml']),
    );
    expect(parts.get('word/_rels/document.xml.rels')).toContain('../customXml/item1.xml');
    expect(parts.get('word/document.xml')).toContain('a &lt; b &amp; c</w:t><w:br/>');
  });

  it('holds the table with its head, its caption and its notes', () => {
    expect(wordTables(written)).toEqual([
      [
        ['', 'Role, n (%)', ''],
        ['Type', 'Planner', 'Panel', 'Cases'],
        ['用户', '12 (50.0)', '0 (–)', '24'],
        ['Cases', '12', '0', '24'],
      ],
    ]);
    const document = partsOf(written).get('word/document.xml') ?? '';
    expect(document).toContain('Roles &amp; “types” &lt;all&gt;');
    expect(document).toContain('Base: 24 cases.');
  });
});

describe('a workbook', () => {
  const written = writeXlsx({
    title: 'Roles',
    sheets: [
      {
        name: 'Data/one',
        head: 1,
        rows: [
          ['id', 'n'],
          ['=1+1', '12'],
          ['', '0.5'],
          ['007', '1–2'],
        ],
      },
      { name: 'Empty', head: 0, rows: [] },
    ],
  });

  it('is well-formed, and has numbers as numbers and everything else as text, never a formula', () => {
    const parts = partsOf(written);
    for (const [path, text] of parts) expect(() => parseXml(text.replace(/^<\?xml[^>]*>\s*/u, '')), path).not.toThrow();
    const sheet = parts.get('xl/worksheets/sheet1.xml') ?? '';
    expect(sheet).toContain('<c r="B2"><v>12</v></c>');
    expect(sheet).toContain('<c r="A2" t="inlineStr"><is><t xml:space="preserve">=1+1</t></is></c>');
    expect(sheet).toContain('<c r="A4" t="inlineStr">');
    expect(sheet).not.toContain('<f>');
  });

  it('is read again cell by cell', () => {
    expect(readWorkbook(written)).toEqual({
      'Data one': [
        ['id', 'n'],
        ['=1+1', '12'],
        ['', '0.5'],
        ['007', '1–2'],
      ],
      Empty: [],
    });
  });
});
