import type { PrintedTable } from '../table/printed-table.ts';
import { wordTable } from './word-table.ts';
import { wordText } from './word-text.ts';
import { type Entry, writeZip } from './write-zip.ts';
import { carriedPart, carriedPath, contentTypes, coreProperties, coreRelation, relationships, xmlHead } from './xml.ts';

/** What stands in a document, one under the other. */
export type Block =
  | { readonly kind: 'heading' | 'subheading' | 'paragraph' | 'quote' | 'small'; readonly text: string }
  | { readonly kind: 'table'; readonly table: PrintedTable };

type Document = {
  readonly title: string;
  readonly blocks: readonly Block[];
  /** Kept out of sight. */
  readonly carried?: string;
  /** Long tables of words stand on paper turned by a quarter. */
  readonly landscape?: boolean;
};

const names =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

/** Writes a Word document (Office Open XML, ECMA-376, transitional); the same content gives the same bytes. */
export function writeDocx({ title, blocks, carried, landscape = false }: Document): Uint8Array<ArrayBuffer> {
  const body = blocks.map((block) =>
    block.kind === 'table' ? wordTable(block.table) : wordText(block.text, block.kind),
  );
  const entries: Entry[] = [
    {
      path: '[Content_Types].xml',
      text: contentTypes([
        ['word/document.xml', 'officedocument.wordprocessingml.document.main'],
        ['word/styles.xml', 'officedocument.wordprocessingml.styles'],
        ['docProps/core.xml', 'package.core-properties'],
      ]),
    },
    {
      path: '_rels/.rels',
      text: relationships([
        ['officeDocument', 'word/document.xml'],
        [coreRelation, 'docProps/core.xml'],
      ]),
    },
    { path: 'docProps/core.xml', text: coreProperties(title) },
    {
      path: 'word/_rels/document.xml.rels',
      text: relationships([
        ['styles', 'styles.xml'],
        ...(carried === undefined ? [] : ([['customXml', `../${carriedPath}`]] as const)),
      ]),
    },
    {
      path: 'word/document.xml',
      text: `${xmlHead}<w:document ${names}><w:body>${body.join('')}${page(landscape)}</w:body></w:document>`,
    },
    { path: 'word/styles.xml', text: styles },
    ...(carried === undefined ? [] : [{ path: carriedPath, text: carriedPart(carried) }]),
  ];
  return writeZip(entries);
}

/** A4 in twentieths of a point. */
function page(landscape: boolean): string {
  const size = landscape
    ? '<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>'
    : '<w:pgSz w:w="11906" w:h="16838"/>';
  return `<w:sectPr>${size}<w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134" w:header="567" w:footer="567" w:gutter="0"/></w:sectPr>`;
}

const style = (id: string, name: string, look: string): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/>${look}</w:style>`;

const styles = `${xmlHead}<w:styles ${names}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:eastAsia="SimSun" w:cs="Calibri"/><w:sz w:val="20"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="80"/></w:pPr></w:pPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>${[
  style(
    'Heading1',
    'heading 1',
    '<w:pPr><w:keepNext/><w:spacing w:before="240" w:after="120"/><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/><w:sz w:val="28"/></w:rPr>',
  ),
  style(
    'Heading2',
    'heading 2',
    '<w:pPr><w:keepNext/><w:spacing w:before="160" w:after="60"/><w:outlineLvl w:val="1"/></w:pPr><w:rPr><w:b/><w:sz w:val="22"/></w:rPr>',
  ),
  style(
    'Caption',
    'caption',
    '<w:pPr><w:keepNext/><w:spacing w:before="160" w:after="80"/></w:pPr><w:rPr><w:b/></w:rPr>',
  ),
  style('Quote', 'Quote', '<w:pPr><w:ind w:left="360"/></w:pPr><w:rPr><w:i/></w:rPr>'),
  style('Note', 'Note', '<w:pPr><w:spacing w:before="40" w:after="0"/></w:pPr><w:rPr><w:sz w:val="17"/></w:rPr>'),
].join('')}</w:styles>`;
