import type { Layer } from '../../config/network.ts'
import { UserError } from '../../errors/user-error.ts'
import { shapeText } from '../network-outputs.ts'

/** The position of a layer in `tensorline.yml`. */
export interface LayerPosition {
  /** Key of the list, such as `model.layers`. */
  readonly key: string
  readonly layers: readonly Layer[]
  readonly index: number
}

/**
 * Applies a layer to its inputs.
 * @throws UserError when the layer does not fit its inputs
 */
export function fitting<Result>(
  { key, layers, index }: LayerPosition,
  shapes: readonly unknown[],
  work: () => Result,
): Result {
  try {
    checkReshape(layers[index], shapes)
    return work()
  } catch (error) {
    if (!(error instanceof Error)) throw error
    throw new UserError(
      {
        code: 'MODEL_LAYER_SHAPE',
        found: `a layer "${layers[index]?.type}" at ${key}[${index}] on an input of shape ${shapes.map((shape) => `[${shapeText(shape)}]`).join(' and ')}`,
        expected: `an input that fits the layer (${error.message})`,
        hint: 'Change the layer, or add a layer before it that produces this shape.',
      },
      { cause: error },
    )
  }
}

/** Checks the size of a reshape, which TensorFlow.js validates only in the first step. */
function checkReshape(layer: Layer | undefined, [shape]: readonly unknown[]): void {
  if (layer?.type !== 'reshape' || !Array.isArray(shape)) return
  const product = (sides: readonly number[]) => sides.reduce((size, side) => size * side, 1)
  const sides = shape.slice(1).filter((side) => typeof side === 'number')
  const wanted = product(layer.shape)
  if (sides.length === shape.length - 1 && product(sides) !== wanted)
    throw new Error(`${wanted} values for [${layer.shape.join(', ')}], not ${product(sides)}`)
}
