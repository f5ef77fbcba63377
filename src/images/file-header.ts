import type { Orientation } from './orientation.ts'

/** Properties of an image file before it is decoded. */
export interface FileHeader {
  /** Size of the stored pixels, before the orientation is applied. */
  readonly height: number
  readonly width: number
  /** 1 for grey, 3 for colour; transparency does not count. */
  readonly channels: 1 | 3
  readonly orientation: Orientation
}
