import { escapeXml } from '../../domain/model/escape-markup.ts';
import { type Entry, writeZip } from './write-zip.ts';
import { carriedPart, carriedPath, contentTypes, coreProperties, coreRelation, relationships, xmlHead } from './xml.ts';

/** A sheet: its name, rows of cells, and how many rows from the top stay in sight as its head. */
export type Sheet = { readonly name: string; readonly rows: readonly (readonly string[])[]; readonly head: number };

type Workbook = {
  readonly title: string;
  readonly sheets: readonly Sheet[];
  /** Kept out of sight. */
  readonly carried?: string;
};

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/**
 * Writes an Excel workbook (Office Open XML, ECMA-376, transitional). A cell that is a number is a number there, any other
 * a text and never a formula. The same content gives the same bytes.
 */
export function writeXlsx({ title, sheets, carried }: Workbook): Uint8Array<ArrayBuffer> {
  const paths = sheets.map((_, index) => `worksheets/sheet${String(index + 1)}.xml`);
  const list = sheets.map(
    ({ name }, index) =>
      `<sheet name="${escapeXml(sheetName(name))}" sheetId="${String(index + 1)}" r:id="r${String(index + 1)}"/>`,
  );
  const entries: Entry[] = [
    {
      path: '[Content_Types].xml',
      text: contentTypes([
        ['xl/workbook.xml', 'officedocument.spreadsheetml.sheet.main'],
        ...paths.map((path) => [`xl/${path}`, 'officedocument.spreadsheetml.worksheet'] as const),
        ['xl/styles.xml', 'officedocument.spreadsheetml.styles'],
        ['docProps/core.xml', 'package.core-properties'],
      ]),
    },
    {
      path: '_rels/.rels',
      text: relationships([
        ['officeDocument', 'xl/workbook.xml'],
        [coreRelation, 'docProps/core.xml'],
      ]),
    },
    { path: 'docProps/core.xml', text: coreProperties(title) },
    {
      path: 'xl/_rels/workbook.xml.rels',
      text: relationships([
        ...paths.map((path) => ['worksheet', path] as const),
        ['styles', 'styles.xml'],
        ...(carried === undefined ? [] : ([['customXml', `../${carriedPath}`]] as const)),
      ]),
    },
    {
      path: 'xl/workbook.xml',
      text: `${xmlHead}<workbook xmlns="${main}" xmlns:r="${relation}"><sheets>${list.join('')}</sheets></workbook>`,
    },
    { path: 'xl/styles.xml', text: styles },
    ...sheets.map((sheet, index) => ({ path: `xl/${paths[index] ?? ''}`, text: sheetText(sheet) })),
    ...(carried === undefined ? [] : [{ path: carriedPath, text: carriedPart(carried) }]),
  ];
  return writeZip(entries);
}

/** Excel refuses these signs in the name of a sheet, and longer names. */
function sheetName(name: string): string {
  return name.replaceAll(/[\\/?*[\]:]/gu, ' ').slice(0, 31);
}

function sheetText({ rows, head }: Sheet): string {
  const pane =
    head === 0
      ? ''
      : `<sheetViews><sheetView workbookViewId="0"><pane ySplit="${String(head)}" topLeftCell="A${String(head + 1)}" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>`;
  const widths = widthsOf(rows).map(
    (width, index) =>
      `<col min="${String(index + 1)}" max="${String(index + 1)}" width="${String(width)}" customWidth="1"/>`,
  );
  const lines = rows.map(
    (cells, line) =>
      `<row r="${String(line + 1)}">${cells.map((cell, place) => cellText(cell, `${columnName(place)}${String(line + 1)}`, line < head)).join('')}</row>`,
  );
  return `${xmlHead}<worksheet xmlns="${main}">${pane}${widths.length === 0 ? '' : `<cols>${widths.join('')}</cols>`}<sheetData>${lines.join('')}</sheetData></worksheet>`;
}

const plainNumber = /^-?(0|[1-9]\d{0,14})(\.\d+)?$/u;

function cellText(cell: string, at: string, bold: boolean): string {
  if (cell === '') return '';
  const style = bold ? ' s="1"' : '';
  if (plainNumber.test(cell)) return `<c r="${at}"${style}><v>${cell}</v></c>`;
  return `<c r="${at}" t="inlineStr"${style}><is><t xml:space="preserve">${escapeXml(cell.slice(0, mostSigns))}</t></is></c>`;
}

/** Excel holds no more in one cell. */
const mostSigns = 32_767;

/** Wide enough for most of what stands in a column, in signs. */
function widthsOf(rows: readonly (readonly string[])[]): number[] {
  const count = Math.max(0, ...rows.map(({ length }) => length));
  return Array.from({ length: count }, (_, place) =>
    Math.min(48, Math.max(8, ...rows.map((cells) => (cells[place] ?? '').length + 2))),
  );
}

function columnName(place: number): string {
  const letter = String.fromCharCode(65 + (place % 26));
  return place < 26 ? letter : columnName(Math.floor(place / 26) - 1) + letter;
}

const styles = `${xmlHead}<styleSheet xmlns="${main}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf fontId="0" xfId="0"/><xf fontId="1" xfId="0" applyFont="1"/></cellXfs></styleSheet>`;
