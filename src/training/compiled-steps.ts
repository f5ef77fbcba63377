import { StepCompiler } from '../engine/compiled/step-compiler.ts'
import type { CompiledStep } from '../engine/compiled/compile.ts'
import type { Engine, NativeParts } from '../engine/engine.ts'
import type { Log } from '../host/host.ts'
import { tensorsOf, type StepInputs, type TrainingStep } from './step.ts'
import { toMeans, type Means, type TrainingSteps } from './steps.ts'

/** What one call of the native library is fed at most, unless a single batch has more. */
const runBytes = 4 * 2 ** 20
const maxStepsPerRun = 16

/**
 * Steps that the native library runs as one graph, many in one call. A step is rehearsed operation by operation to record
 * it, and what the rehearsal changed is put back, so that every step on a full batch goes through the graph, wherever a
 * training begins: a resumed one comes to the same bits. Steps on a shorter batch run operation by operation, and so do
 * all where no graph can be made.
 */
export class CompiledSteps implements TrainingSteps {
  readonly stepsPerRun: number
  readonly #tf: Engine['tf']
  readonly #step: TrainingStep
  readonly #log: Log
  readonly #compiler: StepCompiler
  readonly #batchSize: number
  #graph: CompiledStep | null = null
  #refused = false
  /** The graph's variables are newer than the model's. */
  #graphAhead = false

  constructor(
    engine: Engine,
    native: NativeParts,
    step: TrainingStep,
    {
      log,
      batchSize,
      batchBytes,
    }: { readonly log: Log; readonly batchSize: number; readonly batchBytes: number },
  ) {
    this.stepsPerRun = Math.min(Math.max(Math.floor(runBytes / batchBytes), 1), maxStepsPerRun)
    this.#tf = engine.tf
    this.#step = step
    this.#log = log
    this.#batchSize = batchSize
    this.#compiler = new StepCompiler(engine, native, this.stepsPerRun)
  }

  async run(steps: readonly StepInputs[]): Promise<readonly Means[]> {
    const means: Means[] = []
    while (means.length < steps.length) means.push(...(await this.#runFirst(steps.slice(means.length))))
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

  /** Runs as many of the first steps as go together, and at least one. */
  async #runFirst(steps: readonly StepInputs[]): Promise<readonly Means[]> {
    const short = steps.findIndex(({ size }) => size !== this.#batchSize)
    const full = short < 0 ? steps : steps.slice(0, short)
    const [first] = full
    if (first && !this.#graph && !this.#refused) await this.#rehearse(first)
    if (first && this.#graph) return this.#runGraph(this.#graph, full)
    return Promise.all(steps.slice(0, 1).map((inputs) => this.#runEagerly(inputs)))
  }

  async #runGraph(graph: CompiledStep, steps: readonly StepInputs[]): Promise<Means[]> {
    if (!this.#graphAhead) graph.load()
    this.#graphAhead = true
    const results = await graph.run(steps.map(tensorsOf))
    return results.map(toMeans)
  }

  async #runEagerly(inputs: StepInputs): Promise<Means> {
    this.finish()
    return toMeans(await this.#step.run(inputs))
  }

  async #rehearse(inputs: StepInputs): Promise<void> {
    const before = this.#step.parameters.variables.map(({ variable }) => ({
      variable,
      value: variable.clone(),
    }))
    while (this.#compiler.outcome === null)
      await this.#compiler.run({
        inputs: tensorsOf(inputs),
        run: (recorder) => this.#step.run(inputs, recorder),
      })
    for (const { variable, value } of before) variable.assign(value)
    this.#tf.dispose(before.map(({ value }) => value))
    this.#take(this.#compiler.outcome)
  }

  #take(outcome: NonNullable<StepCompiler['outcome']>): void {
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
