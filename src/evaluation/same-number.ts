/**
 * True if two numbers are equal, or one is the other rounded to float32: then one of two files was written with float32
 * columns.
 */
export function sameNumber(first: number, second: number): boolean {
  return first === second || Math.fround(first) === second || first === Math.fround(second)
}
