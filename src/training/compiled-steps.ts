import type { LayersModel } from '@tensorflow/tfjs'
import { StepCompiler } from '../engine/compiled/step-compiler.ts'
import type { CompiledStep } from '../engine/compiled/compile.ts'
import type { Engine, NativeParts } from '../engine/engine.ts'
import type { Log } from '../host/host.ts'
import type { Batch } from './batches.ts'
import { toMeans, trainOnBatch } from './eager-steps.ts'
import type { Means, TrainingSteps } from './steps.ts'

/** What one call of the native library is fed at most, unless a single batch has more. */
const runBytes = 4 * 2 ** 20
const maxBatchesPerRun = 16

/**
 * Steps that the native library runs as one graph, many in one call. The first batches train operation by operation while
 * the step is recorded; so do those of another size than the first, and all of them where no graph can be made.
 */
export class CompiledSteps implements TrainingSteps {
  readonly batchesPerRun: number
  readonly #model: LayersModel
  readonly #log: Log
  readonly #compiler: StepCompiler
  #batchSize: number | null = null
  #graph: CompiledStep | null = null
  #refused = false
  /** The graph's variables are newer than the model's. */
  #graphAhead = false

  constructor(
    engine: Engine,
    native: NativeParts,
    model: LayersModel,
    { log, batchBytes }: { readonly log: Log; readonly batchBytes: number },
  ) {
    this.batchesPerRun = Math.min(Math.max(Math.floor(runBytes / batchBytes), 1), maxBatchesPerRun)
    this.#model = model
    this.#log = log
    this.#compiler = new StepCompiler(engine, native, this.batchesPerRun)
  }

  async run(batches: readonly Batch[]): Promise<readonly Means[]> {
    const means: Means[] = []
    while (means.length < batches.length) means.push(...(await this.#runFirst(batches.slice(means.length))))
    return means
  }

  finish(): void {
    if (this.#graphAhead) this.#graph?.store()
    this.#graphAhead = false
  }

  close(): void {
    this.#graph?.close()
    this.#graph = null
  }

  /** Runs as many of the first batches as go together, and at least one. */
  async #runFirst(batches: readonly Batch[]): Promise<readonly Means[]> {
    const other = batches.findIndex(({ size }) => size !== this.#batchSize)
    const equal = other < 0 ? batches : batches.slice(0, other)
    if (this.#graph && equal.length > 0) return this.#runGraph(this.#graph, equal)
    return Promise.all(batches.slice(0, 1).map((batch) => this.#runEagerly(batch)))
  }

  async #runGraph(graph: CompiledStep, batches: readonly Batch[]): Promise<Means[]> {
    if (!this.#graphAhead) graph.load()
    this.#graphAhead = true
    const results = await graph.run(batches.map(({ features, labels }) => [features, labels]))
    return results.map(toMeans)
  }

  async #runEagerly(batch: Batch): Promise<Means> {
    this.finish()
    this.#batchSize ??= batch.size
    const recordable = batch.size === this.#batchSize && !this.#graph && !this.#refused
    const train = () => trainOnBatch(this.#model, batch)
    if (!recordable) return toMeans(await train())
    const values = await this.#compiler.run({ inputs: [batch.features, batch.labels], run: train })
    this.#take(this.#compiler.outcome)
    return toMeans(values)
  }

  #take(outcome: StepCompiler['outcome']): void {
    if (outcome === null) return
    if (!('refused' in outcome)) {
      this.#graph = outcome
      return
    }
    this.#refused = true
    this.#log.info(
      `Training operation by operation, since no graph can be made of a step: ${outcome.refused}`,
    )
  }
}
