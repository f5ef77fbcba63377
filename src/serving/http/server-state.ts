import type { Artifact } from '../../artifacts/artifact.ts'
import type { ModelDetails } from '../../model/model-schema.ts'
import type { PageFacts } from '../page/page-facts.ts'
import type { ThreadPool } from '../threads/thread-pool.ts'
import { notReady } from './http-error.ts'

/** A model whose threads are ready. */
export interface Serving {
  readonly artifact: Artifact<ModelDetails>
  /** Number of values of each output for one example. */
  readonly outputWidths: readonly number[]
  readonly pool: ThreadPool
  /** Description of the model for the page at `/`. */
  readonly facts: PageFacts
}

/** State of the server: it starts before its model is loaded and stops after its last request. */
export class ServerState {
  serving: Serving | null = null
  draining = false

  get status(): 'loading' | 'ready' | 'draining' {
    if (this.draining) return 'draining'
    return this.serving === null ? 'loading' : 'ready'
  }

  /** Returns the served model; throws an HttpError while it is being loaded. */
  requireServing(): Serving {
    if (this.serving === null) throw notReady()
    return this.serving
  }
}
