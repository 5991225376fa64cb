/** An element of a parsed text; `text` is what stands directly in it, entities resolved. */
export type XmlElement = {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: XmlElement[];
  text: string;
};

const entities = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

// eslint-disable-next-line no-control-regex -- control characters are what it looks for
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/u;

function resolved(text: string): string {
  return text.replaceAll(/&([^;]{0,8};?)/g, (whole, name: string) => {
    const code = /^#(\d+);$/.exec(name)?.[1];
    if (code !== undefined) return String.fromCodePoint(Number(code));
    const known = entities.get(name.slice(0, -1));
    if (known === undefined || !name.endsWith(';')) throw new Error(`“${whole}” is no entity of XML`);
    return known;
  });
}

function attributesOf(text: string): Map<string, string> {
  const found = new Map<string, string>();
  const rest = text.replaceAll(/\s+([A-Za-z_][\w:.-]*)="([^"<]*)"/g, (_, name: string, value: string) => {
    if (found.has(name)) throw new Error(`the attribute ${name} stands twice`);
    found.set(name, resolved(value));
    return '';
  });
  if (rest.trim() !== '') throw new Error(`“${rest}” are no attributes`);
  return found;
}

function tagOf(token: string) {
  const tag = /^<(\/?)([A-Za-z][\w:.-]*)([\s\S]*?)(\/?)>$/.exec(token);
  if (tag === null) throw new Error(`“${token}” is no tag`);
  const [, closes, name = '', attributes = '', empty] = tag;
  return { name, attributes, closes: closes === '/', empty: empty === '/' };
}

/**
 * Parses the XML that the project writes, and throws on whatever a validating reader would refuse: open or crossed tags,
 * bare ampersands and angle brackets, doubled attributes, characters outside XML 1.0, text around the root.
 */
export function parseXml(text: string): XmlElement {
  if (forbidden.test(text)) throw new Error('the text holds a character that XML does not allow');
  const outside: XmlElement = { name: '', attributes: new Map(), children: [], text: '' };
  const open = [outside];
  for (const [token] of text.matchAll(/<[^>]*>|[^<]+|</g)) {
    const here = open.at(-1) ?? outside;
    if (token.startsWith('<')) {
      const { name, attributes, closes, empty } = tagOf(token);
      if (closes && open.pop()?.name !== name) throw new Error(`</${name}> closes another element`);
      if (closes) continue;
      const element: XmlElement = { name, attributes: attributesOf(attributes), children: [], text: '' };
      here.children.push(element);
      if (!empty) open.push(element);
    } else {
      here.text += resolved(token);
    }
  }
  return theOne(outside, open.length);
}

function theOne({ children: [root, ...more], text }: XmlElement, open: number): XmlElement {
  if (open === 1 && root !== undefined && more.length === 0 && text.trim() === '') return root;
  throw new Error('the text is not exactly one element');
}
