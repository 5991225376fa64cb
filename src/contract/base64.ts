const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const sixBits = new Map(Array.from({ length: letters.length }, (_, index) => [letters.charCodeAt(index), index]));

/** Bytes as the base64 of RFC 4648, section 4, with padding. */
export function toBase64(bytes: Uint8Array): string {
  const parts: string[] = [];
  let part = '';
  for (let at = 0; at < bytes.length; at += 3) {
    const [a, b, c] = [bytes[at] ?? 0, bytes[at + 1], bytes[at + 2]];
    const bits = (a << 16) | ((b ?? 0) << 8) | (c ?? 0);
    part += letters.charAt(bits >> 18) + letters.charAt((bits >> 12) & 63);
    part +=
      (b === undefined ? '=' : letters.charAt((bits >> 6) & 63)) + (c === undefined ? '=' : letters.charAt(bits & 63));
    if (part.length < 8192) continue;
    parts.push(part);
    part = '';
  }
  return [...parts, part].join('');
}

/** The bytes of base64; throws where the text is none. */
export function fromBase64(text: string): Uint8Array {
  const length = text.replace(/=+$/, '').length;
  if (length % 4 === 1) throw new Error('not base64');
  const bytes = new Uint8Array(Math.floor((length * 3) / 4));
  let bits = 0;
  let held = 0;
  let filled = 0;
  for (let at = 0; at < length; at += 1) {
    const six = sixBits.get(text.charCodeAt(at));
    if (six === undefined) throw new Error('not base64');
    bits = ((bits << 6) | six) & 0xffffff;
    held += 6;
    if (held < 8) continue;
    held -= 8;
    bytes[filled] = (bits >> held) & 255;
    filled += 1;
  }
  return bytes;
}
