/**
 * Versions of the decoders that determine the pixels of an image: a part of the recipe of a dataset. The numbers are those of the
 * decoders of this project, raised when one returns other pixels.
 */
export const decoderVersions = {
  '@jsquash/jpeg': '1.6.0',
  '@jsquash/png': '3.1.1',
  '@jsquash/webp': '1.5.0',
  gif: 1,
  bmp: 1,
} as const

/** Raised when an image would now be resized to other pixels: a part of the recipe, too. */
export const resizingVersion = 2
