/**
 * Numbers distinct texts in the order in which they first come, straight from where they stand in a longer text. A Map would
 * need each of them cut out first, which costs more than finding it.
 */
export class TextIndex {
  readonly texts: string[] = [];
  /** Open addressing: the number of a text plus one, 0 where free. At most half is full. */
  #slots = new Int32Array(1024);
  #hashes = new Int32Array(1024);

  /** Numbers the parts of `text` between commas into `numbers`, from `from` on; where the next would go. */
  addParts(text: string, numbers: Int32Array, from: number): number {
    let at = from;
    let start = 0;
    let hash = 0;
    for (let index = 0; index < text.length; index += 1) {
      const character = text.charCodeAt(index);
      if (character !== comma) {
        hash = (Math.imul(hash, 31) + character) | 0;
        continue;
      }
      numbers[at] = this.#numberOf(text, [start, index], hash);
      at += 1;
      start = index + 1;
      hash = 0;
    }
    numbers[at] = this.#numberOf(text, [start, text.length], hash);
    return at + 1;
  }

  #numberOf(text: string, span: readonly [number, number], hash: number): number {
    const mask = this.#slots.length - 1;
    let slot = (hash ^ (hash >>> 15)) & mask;
    for (;;) {
      const taken = this.#slots[slot] ?? 0;
      if (taken === 0) return this.#add(text.slice(...span), hash, slot);
      if (this.#hashes[slot] === hash && standsAt(this.texts[taken - 1] ?? '', text, span)) return taken - 1;
      slot = (slot + 1) & mask;
    }
  }

  #add(part: string, hash: number, slot: number): number {
    const taken = this.texts.push(part);
    this.#slots[slot] = taken;
    this.#hashes[slot] = hash;
    if (taken * 2 > this.#slots.length) this.#grow();
    return taken - 1;
  }

  #grow(): void {
    const slots = new Int32Array(this.#slots.length * 4);
    const hashes = new Int32Array(slots.length);
    const mask = slots.length - 1;
    for (const [index, taken] of this.#slots.entries()) {
      if (taken === 0) continue;
      const hash = this.#hashes[index] ?? 0;
      let slot = (hash ^ (hash >>> 15)) & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = taken;
      hashes[slot] = hash;
    }
    this.#slots = slots;
    this.#hashes = hashes;
  }
}

const comma = 44;

function standsAt(part: string, text: string, [start, end]: readonly [number, number]): boolean {
  if (part.length !== end - start) return false;
  for (let index = 0; index < part.length; index += 1) {
    if (part.charCodeAt(index) !== text.charCodeAt(start + index)) return false;
  }
  return true;
}
