import type { LayersModel } from '@tensorflow/tfjs'
import type { Features, FittedTransform, Target } from '../../data/dataset-schema.ts'
import type { CodeOrigin } from '../../host/host.ts'
import type { Sources } from '../../artifacts/sources.ts'

export interface ModelContext {
  /** Of an example, without the batch. */
  readonly inputShape: readonly number[]
  /** How an example's values are divided among named inputs; one input takes all without it. */
  readonly inputs?: FittedTransform['inputs']
  readonly label: Target
  readonly features: Features
  readonly seed: number
  /** The folder that paths are relative to. */
  readonly folder: string
  readonly codeOrigin: CodeOrigin
  readonly allowForkCode: boolean
}

export interface BuiltModel {
  readonly model: LayersModel
  /** What the learning rate of a weight is multiplied by, by the weight's name in this process; 1 for a weight left out. */
  readonly lrMultipliers: ReadonlyMap<string, number>
  readonly sources: Sources
}
