import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client'
import type { Artifact } from '../artifacts/artifact.ts'
import { outputsOf } from '../dataset/label-target.ts'
import type { ModelDetails } from '../model/model-schema.ts'
import { conditionNames } from './condition-names.ts'
import type { Tally } from './threads/thread-messages.ts'

/** The metrics that `/metrics` exposes to Prometheus. */
export class ServerMetrics {
  readonly registry = new Registry()

  readonly #requests = new Counter({
    name: 'tensorline_requests_total',
    help: 'Completed requests, by route, method and status code.',
    labelNames: ['route', 'method', 'code'],
    registers: [this.registry],
  })
  readonly #seconds = new Histogram({
    name: 'tensorline_request_duration_seconds',
    help: 'Time from the request line to the end of the response.',
    labelNames: ['route'],
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
  readonly #instances = new Histogram({
    name: 'tensorline_request_instances',
    help: 'Examples in a request.',
    buckets: [1, 2, 4, 8, 16, 32, 64, 128, 256, 1024, 4096],
    registers: [this.registry],
  })
  readonly #batchSize = new Histogram({
    name: 'tensorline_batch_size',
    help: 'Examples that the network predicted at once.',
    buckets: [1, 2, 4, 8, 16, 32, 64, 128, 256, 1024, 4096],
    registers: [this.registry],
  })
  readonly #threadEnds = new Counter({
    name: 'tensorline_thread_failures_total',
    help: 'Threads that ended unexpectedly and were replaced.',
    registers: [this.registry],
  })
  readonly #predictions = new Counter({
    name: 'tensorline_predictions_total',
    help: 'Predicted examples, by class. Numbers are counted under the empty class. Models with several outputs are also counted by output.',
    labelNames: ['output', 'class'],
    registers: [this.registry],
  })
  readonly #confidence = new Histogram({
    name: 'tensorline_prediction_confidence',
    help: 'Score of the predicted class.',
    labelNames: ['output'],
    buckets: [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.99, 1],
    registers: [this.registry],
  })
  readonly #failures = new Counter({
    name: 'tensorline_expectation_failures_total',
    help: 'Rows that fail an expectation of the model, by its column and rule.',
    labelNames: ['column', 'rule'],
    registers: [this.registry],
  })
  readonly #model = new Gauge({
    name: 'tensorline_model_info',
    help: 'The served model; always 1.',
    labelNames: ['name', 'digest', 'weights'],
    registers: [this.registry],
  })
  /** Counters of the classes by output and position; bound once, because a lookup by labels is slow. */
  readonly #classes = new Map<string, Counter.Internal[]>()
  readonly #confidences = new Map<string, Histogram.Internal<string>>()
  #expectations: readonly Counter.Internal[] = []

  /** @param waiting returns the number of requests that wait for a thread */
  constructor(waiting: () => number) {
    collectDefaultMetrics({ register: this.registry })
    new Gauge({
      name: 'tensorline_queue_length',
      help: 'Requests that wait for a thread.',
      registers: [this.registry],
      collect() {
        this.set(waiting())
      },
    })
  }

  requestStarted(): void {
    this.#inFlight.inc()
  }

  requestEnded(route: string, method: string, code: number, seconds: number): void {
    this.#inFlight.dec()
    this.#requests.inc({ route, method, code })
    this.#seconds.observe({ route }, seconds)
  }

  requestRejected(error: string): void {
    this.#rejected.inc({ error })
  }

  threadEnded(): void {
    this.#threadEnds.inc()
  }

  batchPredicted(size: number): void {
    this.#batchSize.observe(size)
  }

  modelLoaded({ details, digest }: Artifact<ModelDetails>): void {
    this.#model.set({ name: details.name, digest, weights: details.weights }, 1)
    this.#expectations = conditionNames(details).map((name) => this.#failures.labels({ ...name }))
    for (const counter of this.#expectations) counter.inc(0)
    for (const { name, label } of outputsOf(details.label)) {
      const output = details.label.kind === 'multi-output' ? { output: name } : {}
      const classes = label.kind === 'class' ? label.classes : ['']
      const counters = classes.map((one) => this.#predictions.labels({ ...output, class: one }))
      for (const counter of counters) counter.inc(0)
      this.#classes.set(output.output ?? '', counters)
      if (label.kind === 'class') this.#confidences.set(output.output ?? '', this.#confidence.labels(output))
    }
  }

  /** @param failures number of failures of each expectation of the model */
  expectationsFailed(failures: readonly number[]): void {
    for (const [index, count] of failures.entries()) if (count > 0) this.#expectations[index]?.inc(count)
  }

  predicted(tallies: readonly Tally[], examples: number): void {
    this.#instances.observe(examples)
    for (const { output, classes, confidences } of tallies) {
      const counters = this.#classes.get(output ?? '') ?? []
      if (classes === null) counters[0]?.inc(examples)
      else for (const position of classes) counters[position]?.inc()
      const histogram = this.#confidences.get(output ?? '')
      for (const confidence of confidences ?? []) histogram?.observe(confidence)
    }
  }
}
