const formats: readonly { readonly name: string; readonly begins: RegExp }[] = [
  { name: 'RIS', begins: /^\s*(?:[A-Z][A-Z0-9] {0,2}- .*\s+){0,9}TY {0,2}-(?:\s|$)/u },
  { name: 'PubMed (NBIB)', begins: /^\s*PMID ?- ?\d/u },
  { name: 'BibTeX', begins: /^\s*(?:%.*\s+)*@\w+\s*[{(]/u },
  { name: 'EndNote', begins: /^\s*(?:%0 \S|<\?xml[^>]*>\s*<(?:xml|records)\b)/u },
];

/** Which format of reference managers a text is written in, by how it begins; undefined where it is none of them. */
export function referenceFormat(text: string): string | undefined {
  const start = text.slice(0, 4096);
  return formats.find(({ begins }) => begins.test(start))?.name;
}
