import type { Chance } from '../../support/chance.ts';

const page = 4096;

type Damage = (file: Buffer, luck: Chance) => Buffer;

const flipBits: Damage = (file, luck) => {
  for (let count = 1 + luck.below(20); count > 0; count -= 1) {
    const at = luck.below(file.length);
    file.writeUInt8(file.readUInt8(at) ^ (1 << luck.below(8)), at);
  }
  return file;
};

const overwrite: Damage = (file, luck) => {
  file.set(luck.bytes(1 + luck.below(300)).subarray(0, file.length - 300), luck.below(file.length - 300));
  return file;
};

const cutShort: Damage = (file, luck) => file.subarray(0, luck.below(file.length));

const swapPages: Damage = (file, luck) => {
  const [one, other] = [luck.below(file.length / page) * page, luck.below(file.length / page) * page];
  const kept = Buffer.from(file.subarray(one, one + page));
  file.copy(file, one, other, other + page);
  kept.copy(file, other);
  return file;
};

const blankPage: Damage = (file, luck) => {
  const at = luck.below(file.length / page) * page;
  return file.fill(luck.below(2) * 255, at, at + page);
};

/** Where every page says what it is and where its rows stand: the most telling bytes. */
const spoilHeader: Damage = (file, luck) => {
  const at = luck.below(file.length / page) * page + luck.below(luck.below(4) === 0 ? 100 : 24);
  file.writeUInt8(luck.below(256), at);
  return file;
};

const kinds = [flipBits, overwrite, cutShort, swapPages, blankPage, spoilHeader] as const;

/** A damaged copy of a file's bytes: bits flipped, parts overwritten, cut short, pages swapped or blank. */
export function damaged(file: Buffer, luck: Chance): Buffer {
  const copy = Buffer.from(file);
  return luck.pick(kinds)(copy, luck);
}
