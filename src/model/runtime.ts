import type * as TensorFlow from '@tensorflow/tfjs'
import type { Tf } from '../engine/engine.ts'

/** The part of TensorFlow.js that loads and asks a model: the server bundles no more than this. */
export type LayersRuntime = Pick<Tf, 'gather' | 'io' | 'loadLayersModel' | 'tensor' | 'tidy'>
export type LayersModel = TensorFlow.LayersModel
