import type { LayersModel } from '@tensorflow/tfjs'
import type { Features, FittedTransform, Target } from '../../dataset/dataset-schema.ts'
import type { CodeOrigin } from '../../host/host.ts'
import type { Sources } from '../../artifacts/sources.ts'

export interface ModelContext {
  /** Shape of an example, without the batch axis. */
  readonly inputShape: readonly number[]
  /** Division of an example's values among named inputs; without it, a single input receives all values. */
  readonly inputs?: FittedTransform['inputs']
  readonly transform: FittedTransform
  readonly label: Target
  readonly features: Features
  readonly seed: number
  /** The folder to which paths are relative. */
  readonly folder: string
  readonly codeOrigin: CodeOrigin
  readonly allowForkCode: boolean
}

export interface BuiltModel {
  readonly model: LayersModel
  /**
   * Factors of the learning rate by weight, with the weight's name in this process; 1 for a weight without an entry.
   */
  readonly lrMultipliers: ReadonlyMap<string, number>
  readonly sources: Sources
}
