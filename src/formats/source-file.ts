/** A file's content: a name for messages, and its bytes. */
export type SourceFile = { readonly name: string; readonly bytes: Uint8Array };

/** How a file of rows is read; whatever is left out is found out and reported. */
export type RowOptions = {
  /** Of text: a name such as `utf-8`, `gb18030`, `windows-1252`; then bytes that it cannot hold are an error. */
  readonly encoding?: string | undefined;
  /** Of delimited text: one character. */
  readonly delimiter?: string | undefined;
  /** Of a spreadsheet: the name of the sheet. */
  readonly sheet?: string | undefined;
  /** Stands between several codes in one cell; `;` where left out. */
  readonly separator?: string | undefined;
};
