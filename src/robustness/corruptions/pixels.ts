import type { ImageFeatures } from '../../dataset/dataset-schema.ts'
import type { RandomStream } from '../../random/philox.ts'

/** Height, width and channels; pixels lie rows first, channels last. */
export type Shape = Pick<ImageFeatures, 'height' | 'width' | 'channels'>

/** Changes one image of bytes; equal random numbers give equal changes. */
export type ImageChange = (pixels: Uint8Array, random: RandomStream) => Uint8Array

export function byte(value: number): number {
  return Math.min(255, Math.max(0, Math.round(value)))
}

export function clamp(value: number, most: number): number {
  return Math.min(most, Math.max(0, value))
}
