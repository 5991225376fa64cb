/** Undoes the compression of one file of an archive (raw deflate); throws where it cannot. */
export type Inflate = (bytes: Uint8Array) => Uint8Array;

const [endMark, entryMark] = [0x06054b50, 0x02014b50];
const endLength = 22;
/** The note at the end of an archive is no longer than this. */
const longestNote = 65_535;

/**
 * The texts of the files of a ZIP archive by path, as far as `wanted` asks for them; nothing where the bytes are no such
 * archive or cannot be read.
 */
export function readZip(bytes: Uint8Array, wanted: (path: string) => boolean, inflate: Inflate): Map<string, string> {
  const found = new Map<string, string>();
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const end = endOf(view);
    if (end === undefined) return found;
    let at = view.getUint32(end + 16, true);
    for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
      if (view.getUint32(at, true) !== entryMark) return found;
      const [name, extra, note] = [28, 30, 32].map((place) => view.getUint16(at + place, true)) as [
        number,
        number,
        number,
      ];
      const path = text(bytes.subarray(at + 46, at + 46 + name));
      if (wanted(path)) found.set(path, text(contentOf(bytes, view, { at, inflate })));
      at += 46 + name + extra + note;
    }
  } catch {
    // A damaged archive holds nothing that anybody could use.
  }
  return found;
}

function endOf(view: DataView): number | undefined {
  const first = Math.max(0, view.byteLength - endLength - longestNote);
  for (let at = view.byteLength - endLength; at >= first; at -= 1) if (view.getUint32(at, true) === endMark) return at;
  return undefined;
}

function contentOf(bytes: Uint8Array, view: DataView, { at, inflate }: { at: number; inflate: Inflate }): Uint8Array {
  const [method, size, local] = [
    view.getUint16(at + 10, true),
    view.getUint32(at + 20, true),
    view.getUint32(at + 42, true),
  ];
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  const content = bytes.subarray(start, start + size);
  return method === 0 ? content : inflate(content);
}

function text(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}
