/** The encodings that text is read in, by the names that messages use. */
export const knownEncodings = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'gb18030',
  'big5',
  'shift_jis',
  'euc-jp',
  'euc-kr',
  'windows-1250',
  'windows-1251',
  'windows-1252',
  'windows-1253',
  'windows-1254',
  'windows-1255',
  'windows-1256',
  'windows-1257',
  'windows-1258',
  'windows-874',
  'iso-8859-2',
  'iso-8859-5',
  'iso-8859-6',
  'iso-8859-7',
  'iso-8859-8',
  'iso-8859-15',
  'koi8-r',
  'macintosh',
] as const;
export type Encoding = (typeof knownEncodings)[number];

/** What else people and detectors call them; a name that stands for part of a larger encoding is read as the larger. */
const otherNames: Readonly<Record<string, Encoding>> = {
  utf16: 'utf-16le',
  unicode: 'utf-16le',
  gbk: 'gb18030',
  gb2312: 'gb18030',
  cp936: 'gb18030',
  big5hkscs: 'big5',
  cp950: 'big5',
  sjis: 'shift_jis',
  cp932: 'shift_jis',
  cp949: 'euc-kr',
  ascii: 'windows-1252',
  usascii: 'windows-1252',
  ansi: 'windows-1252',
  latin1: 'windows-1252',
  iso88591: 'windows-1252',
  iso88599: 'windows-1254',
  latin2: 'iso-8859-2',
  latin9: 'iso-8859-15',
  macroman: 'macintosh',
};

const byPlainName: ReadonlyMap<string, Encoding> = new Map([
  ...knownEncodings.map((name) => [plainName(name), name] as const),
  ...knownEncodings
    .filter((name) => name.startsWith('windows-'))
    .map((name) => [name.replace('windows-', 'cp'), name] as const),
  ...Object.entries(otherNames),
]);

/** The encoding of that name, whatever its capitals, hyphens and underscores; undefined where none is known by it. */
export function findEncoding(name: string): Encoding | undefined {
  return byPlainName.get(plainName(name));
}

function plainName(name: string): string {
  return name.toLowerCase().replaceAll(/[^a-z0-9]/g, '');
}
