/** Reasons for which an image cannot be read. */
export type ImageFault =
  /** The bytes have the format of no image, or a variant that no decoder reads. */
  | 'format'
  /** The file is cut short or damaged. */
  | 'damaged'
  /** The extension of the file names another format than its bytes have. */
  | 'mislabelled'
  /** The image has no pixels, more than the limit, or more data than its pixels need. */
  | 'too-large'
  /** The colours are those of a printer: CMYK or YCCK. */
  | 'cmyk'
  /** A sample has more than eight bits. */
  | 'depth'
  /** The file has several frames, of which none is the whole image. */
  | 'animated'
  /** The image has another size than the model takes. */
  | 'size'
  /** The image fails an expectation. */
  | 'unexpected'

/** Error for bytes that are not a readable image; the message follows "found" in a sentence. */
export class BadImage extends Error {
  override readonly name = 'BadImage'
  readonly fault: ImageFault

  constructor(fault: ImageFault, message: string, options?: ErrorOptions) {
    super(message, options)
    this.fault = fault
  }
}
