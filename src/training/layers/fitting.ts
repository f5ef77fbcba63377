import type { Layer } from '../../config/network.ts'
import { UserError } from '../../errors/user-error.ts'
import { shapeText } from '../network-outputs.ts'

/** Where a layer stands in `tensorline.yml`. */
export interface LayerPlace {
  /** Such as `model.layers`. */
  readonly key: string
  readonly layers: readonly Layer[]
  readonly index: number
}

/** @throws UserError when a layer cannot take what comes before it. */
export function fitting<Result>(
  { key, layers, index }: LayerPlace,
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
        expected: `an input it can take (${error.message})`,
        hint: 'Change the layer, or put one before it that gives that shape.',
      },
      { cause: error },
    )
  }
}

/** TensorFlow.js would find out in the first step only. */
function checkReshape(layer: Layer | undefined, [shape]: readonly unknown[]): void {
  if (layer?.type !== 'reshape' || !Array.isArray(shape)) return
  const product = (sides: readonly number[]) => sides.reduce((size, side) => size * side, 1)
  const sides = shape.slice(1).filter((side) => typeof side === 'number')
  const wanted = product(layer.shape)
  if (sides.length === shape.length - 1 && product(sides) !== wanted)
    throw new Error(`${wanted} values for [${layer.shape.join(', ')}], not ${product(sides)}`)
}
