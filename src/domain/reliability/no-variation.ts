/** Below this a variance, or a kappa, is what rounding left of zero. */
export const vanishing = 1e-15;

/** Whether chance alone agrees always: everyone used one and the same category, and 1 − pe is what rounding left. */
export function noVariation(expectedAgreement: number): boolean {
  return 1 - expectedAgreement < 1e-12;
}
