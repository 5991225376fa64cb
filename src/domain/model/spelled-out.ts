/** The name of a field in words: `useWhen` is “use when”, `table_name` “table name”. */
export function spelledOut(name: string): string {
  return name.replaceAll(/_|[A-Z]/gu, (sign) => (sign === '_' ? ' ' : ` ${sign.toLowerCase()}`));
}
