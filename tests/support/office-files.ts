import { readZip } from '../../src/formats/office/read-zip.ts';

/** The parts of an Office file by path. */
export function partsOf(bytes: Uint8Array): Map<string, string> {
  const parts = readZip(bytes, () => true) ?? new Map<string, Uint8Array>();
  return new Map([...parts].map(([path, part]) => [path, new TextDecoder().decode(part)]));
}

const entities: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&amp;': '&',
  '&#39;': "'",
};

function plain(xml: string): string {
  return xml.replaceAll(/&(?:lt|gt|quot|amp|#39);/gu, (entity) => entities[entity] ?? entity);
}

function inside(xml: string, element: string): string[] {
  return [...xml.matchAll(new RegExp(`<${element}(?: [^>]*)?>(.*?)</${element}>`, 'gsu'))].map(
    ([, content = '']) => content,
  );
}

/** The tables of a Word document: rows of cells as text. */
export function wordTables(bytes: Uint8Array): string[][][] {
  const document = partsOf(bytes).get('word/document.xml') ?? '';
  return inside(document, 'w:tbl').map((table) =>
    inside(table, 'w:tr').map((row) => inside(row, 'w:tc').map((cell) => plain(inside(cell, 'w:t').join('')))),
  );
}

/** The sheets of a workbook by name: rows of cells as text, empty ones left out at their place. */
export function readWorkbook(bytes: Uint8Array): Record<string, string[][]> {
  const parts = partsOf(bytes);
  const names = [...(parts.get('xl/workbook.xml') ?? '').matchAll(/<sheet name="([^"]*)"/gu)].map(([, name = '']) =>
    plain(name),
  );
  return Object.fromEntries(
    names.map((name, index) => [name, rowsOf(parts.get(`xl/worksheets/sheet${String(index + 1)}.xml`) ?? '')]),
  );
}

function rowsOf(sheet: string): string[][] {
  return inside(sheet, 'row').map((row) => {
    const cells: string[] = [];
    for (const [, column = '', content = ''] of row.matchAll(/<c r="([A-Z]+)\d+"[^>]*>(.*?)<\/c>/gsu)) {
      const at = Array.from(column).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
      while (cells.length < at) cells.push('');
      cells[at] = plain(inside(content, content.includes('<is>') ? 't' : 'v').join(''));
    }
    return cells;
  });
}
