import type { Counter, Gauge, Histogram } from 'prom-client'
import { outputsOf } from '../dataset/label-target.ts'
import { isOnnxDetails, type EvaluableModel } from '../model/evaluable-model.ts'
import { conditionNames } from './condition-names.ts'
import type { Tally } from './threads/thread-messages.ts'

/** Metrics with the labels `model` and `version`, of all versions. */
export interface SharedMetrics {
  readonly instances: Histogram<'model' | 'version'>
  readonly batchSize: Histogram<'model' | 'version'>
  readonly threadEnds: Counter<'model' | 'version'>
  readonly predictions: Counter<'model' | 'version' | 'output' | 'class'>
  readonly confidence: Histogram<'model' | 'version' | 'output'>
  readonly failures: Counter<'model' | 'version' | 'column' | 'rule'>
  readonly info: Gauge<'name' | 'version' | 'digest' | 'weights'>
}

export interface MeasuredVersion {
  readonly name: string
  readonly version: string
  readonly artifact: EvaluableModel
}

type Confidences = Histogram.Internal<'model' | 'version' | 'output'>

/** Values of a histogram that are observed at once, which takes about two milliseconds. */
const observedAtOnce = 512

/** Metrics of one version of a model. */
export class VersionMetrics {
  readonly labels: { readonly model: string; readonly version: string }
  readonly #info: Readonly<Record<'name' | 'version' | 'digest' | 'weights', string>>
  readonly #shared: SharedMetrics
  readonly #onRemove: () => Promise<void>
  readonly #instances: Histogram.Internal<'model' | 'version'>
  readonly #batchSize: Histogram.Internal<'model' | 'version'>
  readonly #threadEnds: Counter.Internal
  /** Counters of the classes by output and position; bound once, because a lookup by labels is slow. */
  readonly #classes = new Map<string, Counter.Internal[]>()
  readonly #confidences = new Map<string, Confidences>()
  readonly #expectations: readonly Counter.Internal[]
  #isRemoved = false

  constructor(
    shared: SharedMetrics,
    { name, version, artifact }: MeasuredVersion,
    onRemove: () => Promise<void>,
  ) {
    const { details, digest } = artifact
    this.#shared = shared
    this.#onRemove = onRemove
    this.labels = { model: name, version }
    this.#info = { name, version, digest, weights: isOnnxDetails(details) ? 'onnx' : details.weights }
    this.#instances = shared.instances.labels(this.labels)
    this.#batchSize = shared.batchSize.labels(this.labels)
    this.#threadEnds = shared.threadEnds.labels(this.labels)
    this.#expectations = conditionNames(details).map((condition) =>
      shared.failures.labels({ ...this.labels, ...condition }),
    )
    for (const { name: outputName, label } of outputsOf(details.label)) {
      const output = details.label.kind === 'multi-output' ? { output: outputName } : {}
      const classes = label.kind === 'class' ? label.classes : ['']
      const labels = { ...this.labels, ...output }
      const counters = classes.map((one) => shared.predictions.labels({ ...labels, class: one }))
      this.#classes.set(output.output ?? '', counters)
      if (label.kind === 'class') this.#confidences.set(output.output ?? '', shared.confidence.labels(labels))
    }
  }

  /** Exposes the version as one that is served. */
  served(): void {
    this.#shared.info.set(this.#info, 1)
    this.#threadEnds.inc(0)
    this.#shared.instances.zero(this.labels)
    this.#shared.batchSize.zero(this.labels)
    for (const counter of [...this.#classes.values(), this.#expectations].flat()) counter.inc(0)
  }

  threadEnded(): void {
    this.#threadEnds.inc()
  }

  batchPredicted(size: number): void {
    this.#batchSize.observe(size)
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
      else
        for (const [position, count] of countsOf(classes, counters.length).entries())
          if (count > 0) counters[position]?.inc(count)
      const histogram = this.#confidences.get(output ?? '')
      if (histogram !== undefined && confidences !== null) this.#observe(histogram, confidences, 0)
    }
  }

  /** Observes the values in parts, between which the event loop serves other requests. */
  #observe(histogram: Confidences, values: readonly number[], start: number): void {
    if (this.#isRemoved) return
    const end = start + observedAtOnce
    for (const value of values.slice(start, end)) histogram.observe(value)
    if (end < values.length) setImmediate(() => this.#observe(histogram, values, end))
  }

  /** Removes the version from the metrics. */
  async remove(): Promise<void> {
    this.#isRemoved = true
    this.#shared.info.remove(this.#info)
    await this.#onRemove()
  }
}

/** Returns the number of examples of each class. */
function countsOf(positions: readonly number[], classes: number): Uint32Array {
  const counts = new Uint32Array(classes)
  for (const position of positions) counts[position] = (counts[position] ?? 0) + 1
  return counts
}
