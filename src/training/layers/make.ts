import type { layers } from '@tensorflow/tfjs'
import type { Layer } from '../../config/network.ts'
import type { Tf } from '../../engine/engine.ts'
import { derivedSeed } from '../../random/philox.ts'

export type TfLayer = layers.Layer
export type OfType<Type extends Layer['type']> = Extract<Layer, { type: Type }>

/** The context of a layer besides its options. */
export interface Making {
  readonly tf: Tf
  readonly name: string
  /** Seed of the network. */
  readonly seed: number
  /** Index of the layer in the network. */
  readonly index: number
}

/**
 * Returns an initializer for weights by Glorot and Bengio, "Understanding the difficulty of training deep feedforward
 * neural networks", AISTATS 2010.
 */
export function glorot({ tf, seed, index }: Making, ...weight: readonly string[]) {
  return tf.initializers.glorotUniform({ seed: derivedSeed(seed, 'initial weights', index, ...weight) })
}

export function penalty(
  { tf }: Making,
  regularizer: { readonly l1: number; readonly l2: number } | undefined,
) {
  return regularizer && tf.regularizers.l1l2(regularizer)
}
