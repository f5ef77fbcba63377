import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client'
import { outputsOf } from '../dataset/label-target.ts'
import type { OutputResponse, Predictor } from './predictor.ts'

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
  readonly #predictions = new Counter({
    name: 'tensorline_predictions_total',
    help: 'Predicted examples, by class. Numbers are counted under the empty class. Models with several outputs are also counted by output.',
    labelNames: ['output', 'class'],
    registers: [this.registry],
  })
  readonly #model = new Gauge({
    name: 'tensorline_model_info',
    help: 'The served model; always 1.',
    labelNames: ['name', 'digest', 'weights'],
    registers: [this.registry],
  })

  constructor() {
    collectDefaultMetrics({ register: this.registry })
  }

  requestStarted(): void {
    this.#inFlight.inc()
  }

  requestEnded(route: string, method: string, code: number, seconds: number): void {
    this.#inFlight.dec()
    this.#requests.inc({ route, method, code })
    this.#seconds.observe({ route }, seconds)
  }

  modelLoaded({ details, digest }: Predictor): void {
    this.#model.set({ name: details.name, digest, weights: details.weights }, 1)
    for (const { name, label } of outputsOf(details.label))
      if (label.kind === 'class') {
        const output = details.label.kind === 'multi-output' ? { output: name } : {}
        for (const one of label.classes) this.#predictions.inc({ ...output, class: one }, 0)
      }
  }

  predicted(responses: readonly OutputResponse[]): void {
    for (const { name, predictions, classes } of responses) {
      const output = name === null ? {} : { output: name }
      if (classes === null) this.#predictions.inc({ ...output, class: '' }, predictions.length)
      else for (const one of classes) this.#predictions.inc({ ...output, class: one })
    }
  }
}
