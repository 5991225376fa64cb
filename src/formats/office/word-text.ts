import { escapeXml } from '../../domain/model/escape-markup.ts';

const styleOf = {
  heading: 'Heading1',
  subheading: 'Heading2',
  caption: 'Caption',
  quote: 'Quote',
  small: 'Note',
  paragraph: 'Normal',
} as const;

/** A paragraph of a Word document. */
export function wordText(text: string, kind: keyof typeof styleOf): string {
  return `<w:p><w:pPr><w:pStyle w:val="${styleOf[kind]}"/></w:pPr>${run(text)}</w:p>`;
}

/** A piece of text; `look` is WordprocessingML. */
export function run(text: string, look = ''): string {
  const lines = text.split('\n').map((line) => `<w:t xml:space="preserve">${escapeXml(line)}</w:t>`);
  return `<w:r>${look === '' ? '' : `<w:rPr>${look}</w:rPr>`}${lines.join('<w:br/>')}</w:r>`;
}
