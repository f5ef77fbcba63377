/** Returns an opaque pixel as a number whose bytes in memory are red, green, blue and transparency. */
export function opaquePixel(red: number, green: number, blue: number): number {
  // x64 and arm64 store the lowest byte first.
  return (red | (green << 8) | (blue << 16) | 0xff000000) >>> 0
}

/**
 * Returns the pixels of a palette.
 * @param order places of red, green and blue in the bytes of a colour
 */
export function opaqueColours(
  palette: Uint8Array,
  bytesPerColour: number,
  [red, green, blue]: readonly [number, number, number],
): Uint32Array {
  return Uint32Array.from({ length: palette.length / bytesPerColour }, (_, colour) => {
    const at = colour * bytesPerColour
    return opaquePixel(palette[at + red] ?? 0, palette[at + green] ?? 0, palette[at + blue] ?? 0)
  })
}
