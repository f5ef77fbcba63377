/** The layout of a prepared example in the input of a model. */
export type InputLayout =
  /** Unchanged, in this shape. */
  | { readonly kind: 'as prepared'; readonly shape: readonly number[] }
  /** `[channels, height, width]` instead of `[height, width, channels]`. */
  | { readonly kind: 'channels first'; readonly shape: readonly number[] }

/** The shape of an input; a size that the model leaves open is a name. */
export type ModelShape = readonly (number | string)[]

/**
 * Returns the layout for prepared examples of `shape` (an image is `[height, width, channels]`) in an input without its
 * batch axis: unchanged, with the channels first as in PyTorch, or all values in a row. Returns null if no layout fits.
 */
export function layoutFor(input: ModelShape, shape: readonly number[]): InputLayout | null {
  if (fits(input, shape)) return { kind: 'as prepared', shape }
  const [height, width, channels] = shape
  if (shape.length === 3 && height !== undefined && width !== undefined && channels !== undefined) {
    const channelsFirst = [channels, height, width]
    if (fits(input, channelsFirst)) return { kind: 'channels first', shape: channelsFirst }
    if (channels === 1 && fits(input, [height, width])) return { kind: 'as prepared', shape: [height, width] }
  }
  const flat = [shape.reduce((product, size) => product * size, 1)]
  return fits(input, flat) ? { kind: 'as prepared', shape: flat } : null
}

function fits(input: ModelShape, shape: readonly number[]): boolean {
  return (
    input.length === shape.length &&
    input.every((size, axis) => typeof size === 'string' || size === shape[axis])
  )
}

/** Moves the channels of `size` images from the last axis to the first. */
export function withChannelsFirst(
  values: Float32Array,
  size: number,
  [channels = 1, height = 1, width = 1]: readonly number[],
): Float32Array {
  const area = height * width
  const moved = new Float32Array(values.length)
  for (let image = 0; image < size; image++)
    for (let index = 0; index < area; index++)
      for (let channel = 0; channel < channels; channel++)
        moved[(image * channels + channel) * area + index] =
          values[(image * area + index) * channels + channel] ?? NaN
  return moved
}
