/** Names in files are the same whatever their capitals, spacing and composition of accents. */
export function nameKey(name: string): string {
  return name.normalize('NFC').toLowerCase().replaceAll(/\s+/gu, ' ').trim();
}
