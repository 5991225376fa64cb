import { escapeXml } from '../../domain/model/escape-markup.ts';

/** The line that every part of an Office file begins with. */
export const xmlHead = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const officeRelation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageRelation = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** The list of what a part refers to: ids `r1`, `r2`, … in order, the kind of each, and where it is. */
export function relationships(targets: readonly (readonly [kind: string, target: string])[]): string {
  const list = targets.map(
    ([kind, target], index) =>
      `<Relationship Id="r${String(index + 1)}" Type="${kind.includes(':') ? kind : `${officeRelation}/${kind}`}" Target="${target}"/>`,
  );
  return `${xmlHead}<Relationships xmlns="${packageRelation}">${list.join('')}</Relationships>`;
}

/** What each part of a package is. */
export function contentTypes(parts: readonly (readonly [path: string, type: string])[]): string {
  const list = parts.map(
    ([path, type]) => `<Override PartName="/${path}" ContentType="application/vnd.openxmlformats-${type}+xml"/>`,
  );
  return `${xmlHead}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${list.join('')}</Types>`;
}

const coreNames =
  'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"';

/** Title of a document, as its properties show it. */
export function coreProperties(title: string): string {
  return `${xmlHead}<cp:coreProperties ${coreNames}><dc:title>${escapeXml(title)}</dc:title></cp:coreProperties>`;
}

/** The kind of relation by which a package points to those properties. */
export const coreRelation = 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties';

/** A text that a file carries out of sight and that Office programs keep when they save it. */
export function carriedPart(text: string): string {
  return `${xmlHead}<carried xmlns="urn:coproduction-workbench">${escapeXml(text)}</carried>`;
}

export const carriedPath = 'customXml/item1.xml';
