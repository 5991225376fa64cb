import { describe, expect, it } from 'vitest';
import { decodeText } from '../../../../src/formats/text/decode-text.ts';
import { knownEncodings } from '../../../../src/formats/text/encodings.ts';
import { must } from '../../../support/must.ts';
import { errorOf, fileOf, sample } from '../support/files.ts';

describe('decoding without an encoding named', () => {
  it('takes plain UTF-8 as it is', () => {
    expect(must(decodeText(fileOf('No.,Title\n1,Umeå – 中文 𠮷\n')))).toEqual({
      text: 'No.,Title\n1,Umeå – 中文 𠮷\n',
      encoding: 'utf-8',
      how: 'utf-8',
      byteOrderMark: false,
      warnings: [],
    });
  });

  it.each([
    ['utf-8', [0xef, 0xbb, 0xbf]],
    ['utf-16le', [0xff, 0xfe]],
    ['utf-16be', [0xfe, 0xff]],
  ])('goes by the mark of %s and takes it off', (encoding, mark) => {
    const { name, bytes } = fileOf('编号,标题\n', 'cases.csv', encoding);
    expect(must(decodeText({ name, bytes: Uint8Array.from([...mark, ...bytes]) }))).toMatchObject({
      text: '编号,标题\n',
      encoding,
      how: 'byte-order-mark',
      byteOrderMark: true,
    });
  });

  it.each(['utf-16le', 'utf-16be'])('knows unmarked %s by its zero bytes', (encoding) => {
    const decoded = must(decodeText(fileOf('No.,Title\n1,社区\n', 'cases.csv', encoding)));
    expect(decoded).toMatchObject({ text: 'No.,Title\n1,社区\n', encoding, how: 'nul-pattern' });
  });

  it.each([
    ['gb18030', '编号,标题,国家\n1,居民参与的公共服务,中国\n2,社区合作生产,中国\n'],
    ['windows-1252', 'No.;Titel\n1;Bürgerhaushalt in Köln\n2;Mutmaßung über Ämter – “kurz”\n'],
    ['shift_jis', '番号,題名\n1,住民参加の公共サービス\n'],
    ['windows-1251', 'номер;название\n1;Участие граждан в услугах\n'],
  ])('guesses %s, and says that it is a guess and how to override it', (encoding, text) => {
    const decoded = must(decodeText(fileOf(text, 'cases.csv', encoding)));
    expect(decoded).toMatchObject({ text, encoding, how: 'guess' });
    expect(decoded.warnings).toEqual([
      {
        message: `cases.csv is not UTF-8 and has no mark; it was read as ${encoding}, which is a guess. If letters look wrong, choose another with --encoding.`,
        place: { file: 'cases.csv', line: encoding === 'windows-1252' ? 2 : 1 },
      },
    ]);
  });

  it('asks to choose where a few Chinese letters would also make accented ones', () => {
    const error = errorOf(decodeText(fileOf('No.,Title\n1,社区 garden\n', 'cases.csv', 'gb18030')));
    expect(error.code).toBe('invalid-input');
    expect(error.message).toMatch(
      /^cases\.csv, line 2: the bytes are not UTF-8 and may be gb18030 \(“社区”\) or windows-1252 \(“ÉçÇø”\).*Choose with --encoding, for example --encoding gb18030\.$/,
    );
    expect(error.details?.place).toEqual({ file: 'cases.csv', line: 2 });
  });

  it('asks to choose where a few accents are all there is to go by', () => {
    const error = errorOf(
      decodeText(fileOf('No.,Title,Country\n1,Château fort,France\n', 'cases.csv', 'windows-1252')),
    );
    expect(error.message).toBe(
      'cases.csv, line 2: the bytes are not UTF-8 and may be windows-1252 (“Château”) or shift_jis (“Ch穰eau”) or gb18030 (“Ch鈚eau”). Choose with --encoding, for example --encoding windows-1252.',
    );
  });

  it('offers no two encodings that make the same text', () => {
    const text =
      'number;title;note\n60;Umeå och demokrati;x\n61;Bürgerhaushalt in Köln – „Mitreden“;y\n62;Les usagers coproducteurs à Genève;z\n';
    const { message } = errorOf(decodeText(fileOf(text, 'cases.csv', 'windows-1252')));
    expect(message).toContain('may be windows-1252 (“Umeå”) or windows-1250 (“Umeĺ”).');
  });

  it('refuses zero bytes in what is no UTF-16', () => {
    const error = errorOf(decodeText(fileOf('a,b\n1,\0\0x\n')));
    expect(error).toMatchObject({ code: 'invalid-input', details: { place: { file: 'cases.csv', line: 2 } } });
    expect(error.message).toContain('zero byte');
  });

  it.each([
    ['a spreadsheet', [0x50, 0x4b, 0x03, 0x04, 1, 2]],
    ['an old Excel', [0xd0, 0xcf, 0x11, 0xe0, 1, 2]],
    ['a PDF', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ])('names %s instead of showing its bytes', (what, bytes) => {
    const error = errorOf(decodeText({ name: 'cases.xlsx', bytes: Uint8Array.from(bytes) }));
    expect(error.code).toBe('unsupported-format');
    expect(error.message).toContain(`cases.xlsx is ${what}`);
  });
});

describe('decoding with an encoding named', () => {
  it.each(knownEncodings)('reads ASCII in %s', (encoding) => {
    expect(must(decodeText(fileOf('a,b\n', 'cases.csv', encoding), encoding)).text).toBe('a,b\n');
  });

  it.each([
    ['GBK', 'gb18030', '社区𠮷'],
    ['gb2312', 'gb18030', '社区'],
    ['ISO-8859-1', 'windows-1252', 'Åñ'],
    ['latin1', 'windows-1252', '€“'],
    ['CP1250', 'windows-1250', 'Łódź'],
    ['Shift-JIS', 'shift_jis', '住民'],
    ['UTF8', 'utf-8', 'é'],
  ])('knows %s as %s', (name, encoding, text) => {
    const decoded = must(decodeText(fileOf(text, 'cases.csv', encoding), name));
    expect(decoded).toMatchObject({ text, encoding, how: 'chosen', warnings: [] });
  });

  it('names all encodings where it does not know one', () => {
    const error = errorOf(decodeText(fileOf('a'), 'klingon'));
    expect(error.code).toBe('invalid-input');
    expect(error.message).toMatch(
      /^The encoding “klingon” is not known\. Known are: utf-8, .*gb18030.*windows-1252.*\.$/,
    );
  });

  it.each([
    ['utf-8', [0x61, 0x0a, 0xef, 0xbf, 0xbd, 0x0a, 0x62, 0xe9, 0x0a], 3],
    ['utf-8', [0x61, 0x0d, 0x62, 0x0d, 0xff], 3],
    ['gb18030', [0x61, 0x0d, 0x0a, 0xc9, 0xe7, 0x0a, 0xff], 3],
    ['windows-1252', [0x61, 0x0a, 0x81, 0x0a], 2],
    ['utf-16le', [0x61, 0x00, 0x0a, 0x00, 0x00, 0xd8, 0x62, 0x00], 2],
  ])('finds the line of a byte that is not %s', (encoding, bytes, line) => {
    const error = errorOf(decodeText({ name: 'cases.csv', bytes: Uint8Array.from(bytes) }, encoding));
    expect(error.code).toBe('invalid-input');
    expect(error.message).toBe(
      `cases.csv, line ${line}: a byte there is not ${encoding}. Choose the right encoding with --encoding, or save the file as UTF-8.`,
    );
    expect(error.details?.place).toEqual({ file: 'cases.csv', line });
  });

  it('does not read a file against its own mark', () => {
    const error = errorOf(decodeText(sample('risrs-zotero-excerpt.csv'), 'gb18030'));
    expect(error.message).toBe(
      'risrs-zotero-excerpt.csv starts with the mark of utf-8, so it is not gb18030. Leave --encoding out.',
    );
  });
});

describe('files that are no lists', () => {
  it('refuses a file of 0 bytes', () => {
    const error = errorOf(decodeText({ name: 'cases.csv', bytes: new Uint8Array() }));
    expect(error).toEqual({
      code: 'invalid-input',
      message: 'cases.csv is empty (0 bytes). Export it again, or choose another file.',
      details: { place: { file: 'cases.csv' } },
    });
  });

  it('refuses 200 MB without decoding them', () => {
    const error = errorOf(decodeText({ name: 'cases.csv', bytes: new Uint8Array(200_000_000) }));
    expect(error.code).toBe('invalid-input');
    expect(error.message).toBe('cases.csv has 200 MB; files up to 100 MB are read. Split it.');
  });
});
