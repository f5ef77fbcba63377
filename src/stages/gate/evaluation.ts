import type { EngineReport } from '../../engine/engine.ts'
import type { GateInput } from '../../gate/evaluation-input.ts'
import type { Lineage } from '../../gate/verdict.ts'
import type { Digest } from '../../artifacts/digest.ts'
import type { ExampleSource } from '../../report/shown-example.ts'

/** What the gate judges, whichever door it came through: models that were asked, or predictions that were given. */
export interface Evaluation extends Pick<
  GateInput,
  | 'output'
  | 'candidate'
  | 'baseline'
  | 'facts'
  | 'columns'
  | 'baselineSlices'
  | 'perturbedPredictions'
  | 'otherSeeds'
  | 'history'
  | 'keptEpoch'
  | 'warnings'
  | 'pairNames'
> {
  readonly lineage: Pick<Lineage, 'evaluated' | 'model' | 'seeds' | 'dataset' | 'testSplit'>
  /** The examples of the test split, for the page to show some. */
  readonly examples: ExampleSource
  /** What the report is made from, by role. */
  readonly parents: Readonly<Record<string, Digest>>
  /** The candidate, or those of its seeds, where this step is the one to publish them: a later run's baseline. */
  readonly made: readonly MadeArtifact[]
  /** Null when no tensors were run. */
  readonly engine: EngineReport | null
}

export interface MadeArtifact {
  readonly name: string
  readonly folder: string
  readonly digest: Digest
}
