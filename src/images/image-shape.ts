export type Channels = 1 | 3

/** Shape of the pixels of an image: rows first, channels last. */
export interface ImageShape {
  readonly height: number
  readonly width: number
  readonly channels: Channels
}

/** Ways to bring an image of any size to the size of the others. */
export const imageFits = ['stretch', 'crop', 'pad'] as const
export type ImageFit = (typeof imageFits)[number]
