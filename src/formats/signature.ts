/** How files of kinds that are no text begin; ZIP archives are also the newer files of Office programs. */
export const signatures = {
  zip: [0x50, 0x4b, 0x03, 0x04],
  oldOffice: [0xd0, 0xcf, 0x11, 0xe0],
  pdf: [0x25, 0x50, 0x44, 0x46, 0x2d],
} as const;

/** Whether a file begins with these bytes. */
export function beginsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}
