/** One line of a reference with the lines that go on with it; `line` is where it begins. */
export type TaggedValue = { readonly tag: string; readonly value: string; readonly line: number };

/** One reference: what stands under its tags, in order. */
export type TaggedRecord = readonly TaggedValue[];

/** How the lines of a format are told apart. */
export type TagForm = {
  /** Finds the tag and the value of a line. */
  readonly tagged: RegExp;
  /** The tag that a reference begins with. */
  readonly first: string;
  /** The tag that ends one; where there is none, the next first tag does. */
  readonly last?: string;
};

/**
 * The references of a tagged text. Written for what programs really export: a missing end, tags before the first one, values
 * that go on in the next lines, prose between references (which belongs to none). No tag is left out.
 */
export function taggedRecords(text: string, { tagged, first, last }: TagForm): TaggedRecord[] {
  const records: TaggedValue[][] = [];
  let open: TaggedValue[] = [];
  const close = (): void => {
    if (open.length > 0) records.push(open);
    open = [];
  };
  for (const [index, written] of text.split(/\r\n?|\n/u).entries()) {
    const [, tag, value = ''] = tagged.exec(written) ?? [];
    if (tag === undefined) {
      goOn(open, written.trim());
      continue;
    }
    if (tag === last) {
      close();
      continue;
    }
    if (tag === first && open.some((one) => one.tag === first)) close();
    open.push({ tag, value: value.trim(), line: index + 1 });
  }
  close();
  return records;
}

function goOn(open: TaggedValue[], words: string): void {
  const before = open.at(-1);
  if (before === undefined || words === '') return;
  open[open.length - 1] = { ...before, value: `${before.value} ${words}`.trim() };
}
