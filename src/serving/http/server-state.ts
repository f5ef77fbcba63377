import type { ModelRepository } from '../models/model-repository.ts'
import type { ServedModels } from '../models/served-models.ts'
import type { Tracing } from '../tracing/request-trace.ts'
import type { Serving } from '../models/serving.ts'

/** State of the server: it starts before its models are loaded and stops after its last request. */
export class ServerState {
  readonly models: ServedModels
  /** Null for a server of one model. */
  repository: ModelRepository | null = null
  draining = false
  /** Null unless OpenTelemetry is configured. */
  tracing: Tracing | null = null

  constructor(models: ServedModels) {
    this.models = models
  }

  get status(): 'loading' | 'ready' | 'draining' {
    if (this.draining) return 'draining'
    return this.models.complete && this.models.newest.length > 0 ? 'ready' : 'loading'
  }

  /** Returns the default model; throws an HttpError while it is being loaded. */
  requireServing(): Serving {
    return this.models.requireDefault()
  }
}
