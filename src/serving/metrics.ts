import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client'
import type { ColumnDrift } from './input-drift.ts'
import type { Serving } from './models/serving.ts'
import { VersionMetrics, type MeasuredVersion, type SharedMetrics } from './version-metrics.ts'

/** The metrics that `/metrics` exposes to Prometheus. */
export class ServerMetrics {
  readonly registry = new Registry()

  readonly #requests = new Counter({
    name: 'tensorline_requests_total',
    help: 'Completed requests, by route, method and status code.',
    labelNames: ['route', 'method', 'code', 'model', 'version'],
    registers: [this.registry],
  })
  readonly #seconds = new Histogram({
    name: 'tensorline_request_duration_seconds',
    help: 'Time from the request line to the end of the response.',
    labelNames: ['route', 'model', 'version'],
    buckets: [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    registers: [this.registry],
  })
  readonly #inFlight = new Gauge({
    name: 'tensorline_requests_in_flight',
    help: 'Requests in progress.',
    registers: [this.registry],
  })
  readonly #rejected = new Counter({
    name: 'tensorline_errors_total',
    help: 'Requests that ended with an error, by its code.',
    labelNames: ['error'],
    registers: [this.registry],
  })
  readonly #shared: SharedMetrics = {
    instances: new Histogram({
      name: 'tensorline_request_instances',
      help: 'Examples in a request.',
      labelNames: ['model', 'version'],
      buckets: [1, 2, 4, 8, 16, 32, 64, 128, 256, 1024, 4096],
      registers: [this.registry],
    }),
    batchSize: new Histogram({
      name: 'tensorline_batch_size',
      help: 'Examples that the network predicted at once.',
      labelNames: ['model', 'version'],
      buckets: [1, 2, 4, 8, 16, 32, 64, 128, 256, 1024, 4096],
      registers: [this.registry],
    }),
    threadEnds: new Counter({
      name: 'tensorline_thread_failures_total',
      help: 'Threads that ended unexpectedly and were replaced.',
      labelNames: ['model', 'version'],
      registers: [this.registry],
    }),
    predictions: new Counter({
      name: 'tensorline_predictions_total',
      help: 'Predicted examples, by class. Numbers are counted under the empty class. Models with several outputs are also counted by output.',
      labelNames: ['model', 'version', 'output', 'class'],
      registers: [this.registry],
    }),
    confidence: new Histogram({
      name: 'tensorline_prediction_confidence',
      help: 'Score of the predicted class.',
      labelNames: ['model', 'version', 'output'],
      buckets: [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.99, 1],
      registers: [this.registry],
    }),
    failures: new Counter({
      name: 'tensorline_expectation_failures_total',
      help: 'Rows that fail an expectation of the model, by its column and rule.',
      labelNames: ['model', 'version', 'column', 'rule'],
      registers: [this.registry],
    }),
    info: new Gauge({
      name: 'tensorline_model_info',
      help: 'A served model; always 1.',
      labelNames: ['name', 'version', 'digest', 'weights'],
      registers: [this.registry],
    }),
  }
  /** Number of contents of a version that are in memory: a replaced content ends after its successor has started. */
  readonly #contents = new Map<string, number>()

  /** @param served returns the versions that are loaded */
  constructor(served: () => Iterable<Serving>) {
    collectDefaultMetrics({ register: this.registry })
    new Gauge({
      name: 'tensorline_queue_length',
      help: 'Requests that wait for a thread.',
      labelNames: ['model', 'version'],
      registers: [this.registry],
      collect() {
        this.reset()
        for (const { metrics, pool } of served()) this.set(metrics.labels, pool.waiting)
      },
    })
    this.#addInputGauge('drift_psi', 'Population stability index of the inputs against the training split.', {
      served,
      valueOf: ({ index }) => index,
    })
    this.#addInputGauge('drift_rows', 'Examples of the window that were compared with the training split.', {
      served,
      valueOf: ({ rows }) => rows,
    })
    this.#addInputGauge('missing_ratio', 'Share of missing values in the window.', {
      served,
      valueOf: ({ missing }) => missing,
    })
  }

  /** @param valueOf returns the value for a column; null without one */
  #addInputGauge(
    name: string,
    help: string,
    { served, valueOf }: { served: () => Iterable<Serving>; valueOf: (column: ColumnDrift) => number | null },
  ): void {
    new Gauge({
      name: `tensorline_input_${name}`,
      help,
      labelNames: ['model', 'version', 'column', 'quantity'],
      registers: [this.registry],
      collect() {
        this.reset()
        for (const { metrics, inputDrift } of served())
          for (const drift of inputDrift?.columns ?? []) {
            const value = valueOf(drift)
            const { column, quantity } = drift
            if (value !== null) this.set({ ...metrics.labels, column, quantity }, value)
          }
      },
    })
  }

  requestStarted(): void {
    this.#inFlight.inc()
  }

  /** @param serving version that the request used */
  requestEnded(
    { route, method, code }: { readonly route: string; readonly method: string; readonly code: number },
    seconds: number,
    serving: Serving | null,
  ): void {
    this.#inFlight.dec()
    const labels = serving?.metrics.labels
    this.#requests.inc({ route, method, code, ...labels })
    this.#seconds.observe({ route, ...labels }, seconds)
  }

  requestRejected(error: string): void {
    this.#rejected.inc({ error })
  }

  /** Returns the metrics of a version that is being loaded. */
  ofVersion(version: MeasuredVersion): VersionMetrics {
    const key = JSON.stringify([version.name, version.version])
    this.#contents.set(key, (this.#contents.get(key) ?? 0) + 1)
    return new VersionMetrics(this.#shared, version, async () => {
      const others = (this.#contents.get(key) ?? 1) - 1
      this.#contents.set(key, others)
      if (others > 0) return
      this.#contents.delete(key)
      await this.#removeSeries(version)
    })
  }

  /** Removes the series of a version, so that their number stays bounded. */
  async #removeSeries({ name, version }: MeasuredVersion): Promise<void> {
    const { instances, batchSize, threadEnds, predictions, confidence, failures } = this.#shared
    const metrics: readonly Removable[] = [
      this.#requests,
      this.#seconds,
      instances,
      batchSize,
      threadEnds,
      predictions,
      confidence,
      failures,
    ]
    for (const metric of metrics)
      for (const { labels } of (await metric.get()).values)
        if (labels['model'] === name && labels['version'] === version)
          metric.remove(Object.fromEntries(Object.entries(labels).filter(([label]) => label !== 'le')))
  }
}

type Labels = Partial<Record<string, string | number>>

/** A metric whose series can be removed by their labels. */
interface Removable {
  get(): Promise<{ readonly values: readonly { readonly labels: Labels }[] }>
  remove(labels: Labels): void
}
