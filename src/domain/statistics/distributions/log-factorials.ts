/**
 * ln 0! to ln n!, one entry each. The sum carries its rounding along (Kahan 1965), so that entries far out are right to
 * the last bits. Checked against R 4.2.2 `lfactorial`.
 */
export function logFactorials(n: number): Float64Array {
  const logs = new Float64Array(n + 1);
  let sum = 0;
  let lost = 0;
  for (let k = 2; k <= n; k++) {
    const term = Math.log(k) - lost;
    const next = sum + term;
    lost = next - sum - term;
    sum = next;
    logs[k] = sum;
  }
  return logs;
}
