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

/** What one call of the native library is fed at most, unless a single batch has more. */
const runBytes = 4 * 2 ** 20
const maxStepsPerRun = 16
/** Nothing is heard of a cancellation meanwhile, and a runner ends a cancelled job after ten seconds. */
const runSeconds = 1

export interface CompiledStepsSettings {
  readonly log: Log
  readonly form: ExampleEncoding
  /** Every size that a batch can have, the usual one first. */
  readonly batchSizes: readonly number[]
  /** Of the features of one example as they are fed. */
  readonly exampleBytes: number
  /** In milliseconds. */
  readonly now?: () => number
}

/**
 * Steps that the native library runs as one graph, many in one call. A step is rehearsed operation by operation on a batch of
 * every size to record it, and what the rehearsal changed is put back, so that every step goes through the graph, wherever a
 * training begins: a resumed one comes to the same bits. Where no graph can be made, steps run operation by operation.
 */
export class CompiledSteps implements TrainingSteps {
  /** Of the graph that makes many. */
  readonly #mostSteps: number
  readonly #now: () => number
  readonly #engine: Engine
  readonly #native: NativeParts
  readonly #step: Step
  readonly #settings: CompiledStepsSettings
  #graph: Graph | TraceRejection | null = null
  /** The graph's variables are newer than the model's. */
  #graphAhead = false
  /** What a step took the last time; until then one is tried. */
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
        `Training operation by operation, since no graph can be made of a step: ${graph.refused}`,
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
