/** Decoders that determine the pixels of an image, with their versions: a part of the recipe of a dataset. */
export const decoderVersions = {
  '@jsquash/jpeg': '1.6.0',
  '@jsquash/png': '3.1.1',
  '@jsquash/webp': '1.5.0',
  omggif: '1.0.10',
  'bmp-ts': '1.0.9',
} as const
