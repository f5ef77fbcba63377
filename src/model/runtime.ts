import type * as TensorFlow from '@tensorflow/tfjs'
import type { Tf } from '../engine/engine.ts'

/** The part of TensorFlow.js that loads a model and predicts; the server bundles no other part. */
export type LayersRuntime = Pick<Tf, 'gather' | 'io' | 'loadLayersModel' | 'tensor' | 'tidy'>
export type LayersModel = TensorFlow.LayersModel
