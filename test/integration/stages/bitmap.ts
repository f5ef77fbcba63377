/** A BMP file of two equal pixels, whose bytes are all ASCII. */
export function bitmap(blue: number): string {
  return `BM>${'\0'.repeat(7)}6${'\0'.repeat(3)}(${'\0'.repeat(3)}\x01${'\0'.repeat(3)}\x02${'\0'.repeat(3)}\x01\0\x18${'\0'.repeat(25)}${`${String.fromCharCode(blue)}\0\0\0`.repeat(2)}`
}
