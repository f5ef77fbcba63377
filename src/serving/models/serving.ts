import type { InputDrift } from '../input-drift.ts'
import type { ServingEngine } from '../../engine/serving-engine.ts'
import type { EvaluableModel } from '../../model/evaluable-model.ts'
import type { PageFacts } from '../page/page-facts.ts'
import type { VersionMetrics } from '../version-metrics.ts'
import type { ThreadPool } from '../threads/thread-pool.ts'
import type { ActiveRequests } from './active-requests.ts'

/** A version of a model whose threads are ready. */
export interface Serving {
  /** Name of the model in paths. */
  readonly name: string
  readonly version: string
  readonly artifact: EvaluableModel
  readonly engine: ServingEngine
  /** Number of values of each output for one example. */
  readonly outputWidths: readonly number[]
  readonly pool: ThreadPool
  /** Description of the model for the page at `/`. */
  readonly facts: PageFacts
  readonly metrics: VersionMetrics
  /** Null for a model without statistics of its training inputs. */
  readonly inputDrift: InputDrift | null
  readonly requests: ActiveRequests
}
