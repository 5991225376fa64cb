/** Below this a difference of shares, or their spread, is what rounding left of zero; a true one is 1/n² or more. */
export const vanishing = 1e-14;

/** Whether chance alone agrees always: everyone used one and the same category, and 1 − pe is what rounding left. */
export function noVariation(expectedAgreement: number): boolean {
  return 1 - expectedAgreement < 1e-12;
}
