import type { Tensor } from '@tensorflow/tfjs'
import { compileSteps, type CompiledSteps as Graph } from '../engine/compiled/compile.ts'
import type { ProgramPart } from '../engine/compiled/program.ts'
import type { TraceRejection } from '../engine/compiled/trace-types.ts'
import { trace } from '../engine/compiled/trace.ts'
import type { Engine, NativeParts } from '../engine/engine.ts'
import { messageOf } from '../errors/user-error.ts'
import type { Log } from '../host/host.ts'
import { runEagerly } from './eager-steps.ts'
import { inputsAt, stepFeeds, type ExampleEncoding, type StepFeed } from './step-feeds.ts'
import { batchOf, type StepBatch } from './batches.ts'
import { inOrder, type Step } from './step.ts'
import { toMeans, type Means, type TrainingSteps } from './training-steps.ts'

/** Maximum input of one call of the native library, in bytes, unless a single batch is larger. */
const runBytes = 4 * 2 ** 20
const maxStepsPerRun = 16
/**
 * Maximum duration of a call: a cancellation has no effect during it, and a runner ends a cancelled job after ten
 * seconds.
 */
const runSeconds = 1

export interface CompiledStepsSettings {
  readonly log: Log
  readonly form: ExampleEncoding
  /** Every possible size of a batch, the usual one first. */
  readonly batchSizes: readonly number[]
  /** Bytes of the features of one example in the form in which they are fed. */
  readonly exampleBytes: number
  /** Returns the time in milliseconds. */
  readonly now?: () => number
}

/**
 * Training steps that the native library runs as one graph, many in one call. To trace a step, it runs operation by
 * operation on a batch of every size, and its effects are rolled back. Every step therefore runs through the graph, so
 * that a resumed training gives bit-identical weights. If no graph can be compiled, steps run operation by operation.
 */
export class CompiledSteps implements TrainingSteps {
  /** Number of steps per call of the larger graph. */
  readonly #mostSteps: number
  readonly #now: () => number
  readonly #engine: Engine
  readonly #native: NativeParts
  readonly #step: Step
  readonly #settings: CompiledStepsSettings
  #graph: Graph | TraceRejection | null = null
  /** True if the graph's variables are newer than the model's. */
  #graphAhead = false
  /** Duration of a step in the last call. The first call runs one step. */
  #stepSeconds = Infinity

  constructor(engine: Engine, native: NativeParts, step: Step, settings: CompiledStepsSettings) {
    const [batchSize = 1] = settings.batchSizes
    const batchBytes = settings.exampleBytes * batchSize
    this.#now = settings.now ?? (() => performance.now())
    this.#mostSteps = Math.min(Math.max(Math.floor(runBytes / batchBytes), 1), maxStepsPerRun)
    this.#engine = engine
    this.#native = native
    this.#step = step
    this.#settings = settings
  }

  get stepsPerRun(): number {
    return Math.min(Math.max(Math.floor(runSeconds / this.#stepSeconds), 1), this.#mostSteps)
  }

  async run(group: StepBatch): Promise<readonly Means[]> {
    this.#graph ??= await this.#compile(group)
    const started = this.#now()
    const means = await this.#runOn(this.#graph, group)
    this.#stepSeconds = (this.#now() - started) / 1000 / group.count
    return means
  }

  async #runOn(graph: Graph | TraceRejection, group: StepBatch): Promise<readonly Means[]> {
    const { form, batchSizes } = this.#settings
    const part = batchSizes.indexOf(group.size)
    if ('refused' in graph || part < 0) {
      this.finish()
      return runEagerly(this.#engine.tf, form, this.#step, group)
    }
    if (!this.#graphAhead) graph.load()
    this.#graphAhead = true
    const feeds = inOrder<StepFeed>(stepFeeds(form, group))
    const values = feeds.map((feed) => feed.values)
    return graph.run(part, group.count, values).map((scalars) => toMeans(form.label, scalars))
  }

  finish(): void {
    if (this.#graphAhead && this.#graph && !('refused' in this.#graph)) this.#graph.store()
    this.#graphAhead = false
  }

  close(): void {
    if (this.#graph && !('refused' in this.#graph)) this.#graph.close()
    this.#graph = null
  }

  async #compile(group: StepBatch): Promise<Graph | TraceRejection> {
    const graph = await this.#rehearseAll(group)
    if ('refused' in graph)
      this.#settings.log.info(
        `Training operation by operation, because the step cannot be compiled into a graph: ${graph.refused}`,
      )
    return graph
  }

  async #rehearseAll(group: StepBatch): Promise<Graph | TraceRejection> {
    const before = this.#step.variables.map(({ variable }) => ({ variable, value: variable.clone() }))
    const parts: ProgramPart[] = []
    try {
      for (const size of this.#settings.batchSizes) {
        const part = await this.#rehearse(batchOf(size, group))
        if ('refused' in part) return part
        parts.push(part)
      }
    } finally {
      for (const { variable, value } of before) variable.assign(value)
      this.#engine.tf.dispose(before.map(({ value }) => value))
    }
    try {
      return await compileSteps(this.#engine, this.#native, parts)
    } catch (error) {
      return { refused: messageOf(error) }
    }
  }

  async #rehearse(group: StepBatch): Promise<ProgramPart | TraceRejection> {
    const { form, batchSizes } = this.#settings
    const fields = stepFeeds(form, group)
    const inputs = inputsAt(this.#engine.tf, fields, 0)
    const tensors = inOrder<Tensor>(inputs)
    const recording = await trace(this.#engine, this.#native, {
      inputs: tensors,
      run: (recorder) => this.#step.run(inputs, recorder),
    })
    this.#engine.tf.dispose(tensors)
    if ('refused' in recording) return recording
    const stepCounts = group.size === batchSizes[0] ? [...new Set([this.#mostSteps, 1])] : [1]
    const feeds = inOrder<StepFeed>(fields).map((feed) => feed.describe())
    return { recording, feeds, stepCounts }
  }
}
