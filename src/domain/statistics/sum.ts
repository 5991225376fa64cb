/** The sum of numbers; 0 of none. */
export function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/** The sum over the places of two lists of the products. */
export function sumOfProducts(left: readonly number[], right: readonly number[]): number {
  return left.reduce((total, number, place) => total + number * (right[place] ?? 0), 0);
}
