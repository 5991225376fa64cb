/** Stands in JSON for bytes, which JSON has no form for. */
const key = '$bytes';
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const sixBits = new Map(Array.from({ length: letters.length }, (_, index) => [letters.charCodeAt(index), index]));

/** Writes inputs and replies as JSON text, bytes in them as base64. */
export function toWire(value: unknown): string {
  return JSON.stringify(value, (_name, part: unknown) =>
    part instanceof Uint8Array ? { [key]: toBase64(part) } : part,
  );
}

/** Reads what `toWire` wrote; undefined where the text is no such JSON. */
export function fromWire(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text, (_name, part: unknown) => (isBytes(part) ? fromBase64(part[key]) : part)) };
  } catch {
    return undefined;
  }
}

function isBytes(part: unknown): part is { readonly [key]: string } {
  return (
    typeof part === 'object' &&
    part !== null &&
    key in part &&
    typeof part[key] === 'string' &&
    Object.keys(part).length === 1
  );
}

function toBase64(bytes: Uint8Array): string {
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

function fromBase64(text: string): Uint8Array {
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
