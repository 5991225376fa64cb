import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { guessEncoding } from '../../../../src/formats/text/guess-encoding.ts';

const guess = (text: string, encoding: string) => guessEncoding(new Uint8Array(iconv.encode(text, encoding)));

/** Lists of one or two titles: as little as a person would try first. */
describe('short lists in old encodings', () => {
  it.each([
    ['windows-1252', 'No.;Titel;Land\n1;Bürgerhaushalt;Köln\n2;Mutmaßung über Ämter;Österreich\n'],
    ['windows-1252', 'No.,Title\n1,Citizens’ “co-design” – a study\n'],
    ['gb18030', '编号,标题,国家\n1,居民参与的公共服务,中国\n2,社区合作生产,中国\n'],
    ['big5', '編號,標題,國家\n1,居民參與的公共服務,臺灣\n'],
    ['shift_jis', '番号,題名\n1,住民参加の公共サービス\n'],
    ['euc-kr', '번호,제목\n1,주민 참여 공공 서비스\n'],
    ['windows-1251', 'номер;название\n1;Участие граждан в услугах\n'],
    ['koi8-r', 'номер;название\n1;Участие граждан в услугах\n'],
  ] as const)('are told apart: %s', (encoding, text) => {
    expect(guess(text, encoding)).toEqual({ sure: true, encoding });
  });

  it.each([
    ['gb18030', 'No.,Title\n1,社区 garden\n'],
    ['gb18030', '编号,标题\n1,社区\n'],
    ['windows-1252', 'No.,Title,Country\n1,Château fort,France\n'],
  ] as const)(
    'are asked about where too little speaks for one, the right one among the choices: %s',
    (encoding, text) => {
      const guessed = guess(text, encoding);
      expect(guessed.sure).toBe(false);
      expect(guessed.sure ? [] : guessed.candidates).toContain(encoding);
    },
  );

  it('are never taken for Western where every high byte could be half a Chinese character', () => {
    const titles = Array.from({ length: 40 }, (_, index) => `${index},Community service number ${index}\n`).join('');
    const guessed = guess(`No.,Title\n${titles}41,社区\n`, 'gb18030');
    expect(guessed).not.toEqual({ sure: true, encoding: 'windows-1252' });
  });
});

it('looks at the part of a long file where the letters are', () => {
  const plain = '1,Plain words of a long list\n'.repeat(10_000);
  expect(guess(`${plain}2,居民参与的公共服务与社区合作生产\n3,中国的公共服务\n`, 'gb18030')).toEqual({
    sure: true,
    encoding: 'gb18030',
  });
});
