import * as tf from '@tensorflow/tfjs'

/** A network over some layers. Inputs with `below` get whole numbers below it, others random numbers. */
export interface NetworkCase {
  readonly title: string
  readonly build: () => tf.LayersModel
  readonly below?: number
}

type Layers = readonly tf.layers.Layer[]

export function chain(title: string, shape: number[], make: () => Layers, below?: number): NetworkCase {
  const build = () => {
    const input = tf.input({ shape })
    let output: tf.SymbolicTensor | tf.SymbolicTensor[] = input
    for (const layer of make()) output = layer.apply(output) as tf.SymbolicTensor
    return tf.model({ inputs: input, outputs: output })
  }
  return { title, build, ...(below !== undefined && { below }) }
}

export function graph(
  title: string,
  build: () => { inputs: tf.SymbolicTensor[]; outputs: tf.SymbolicTensor[] },
  below?: number,
): NetworkCase {
  return { title, build: () => tf.model(build()), ...(below !== undefined && { below }) }
}

export function apply(
  layer: tf.layers.Layer,
  inputs: tf.SymbolicTensor | tf.SymbolicTensor[],
): tf.SymbolicTensor {
  return layer.apply(inputs) as tf.SymbolicTensor
}
