import type { GateSection } from '../../config/gate.ts'
import type { EngineReport } from '../../engine/engine.ts'
import type { GateInput } from '../../gate/evaluation-input.ts'
import type { Lineage, Verdict } from '../../gate/verdict.ts'
import type { Digest } from '../../artifacts/digest.ts'
import type { ExampleSource } from '../../report/shown-example.ts'

/** The collected input of a gate: the predictions of models that were run, or of prediction files. */
export interface Evaluation extends Pick<
  GateInput,
  | 'output'
  | 'candidate'
  | 'baseline'
  | 'costs'
  | 'columns'
  | 'baselineSlices'
  | 'perturbedPredictions'
  | 'otherSeeds'
  | 'history'
  | 'keptEpoch'
  | 'warnings'
  | 'pairNames'
> {
  readonly lineage: Pick<Lineage, 'evaluated' | 'model' | 'seeds' | 'dataset' | 'testSplit' | 'combined'>
  /** The examples of the test split, some of which the report shows. */
  readonly examples: ExampleSource
  /** Digests of the inputs of the report, by role. */
  readonly parents: Readonly<Record<string, Digest>>
  /** The candidate's artifacts, if this step has to publish them: the baseline of a later run. */
  readonly made: readonly MadeArtifact[]
  /** Null if no engine was started. */
  readonly engine: EngineReport | null
}

export interface MadeArtifact {
  readonly name: string
  readonly folder: string
  readonly digest: Digest
}

/** The collected predictions, and the verdict of one gate on them. */
export interface EvaluatedCandidate {
  readonly evaluation: Evaluation
  readonly verdict: Verdict
}

/** A verdict, and the gate that decided it. */
export interface Decision {
  readonly verdict: Verdict
  readonly gate: GateSection
}

/** The final verdict of a run. */
export interface GateResult extends EvaluatedCandidate {
  /** All decisions on the test split; the verdict shows the first. */
  readonly decisions: readonly [Decision, ...Decision[]]
  /** The gate that determines how the verdict is published. */
  readonly gate: GateSection
}
