import { messageOf } from '../../errors.ts'
import type { Engine, NativeParts } from '../engine.ts'
import { compileStep, type CompiledStep } from './compile.ts'
import { recordStep, type Step } from './record.ts'
import { disagreement, type Recording, type Refusal } from './recording.ts'

/**
 * Turns a training step into a graph while it trains: the first step lets the optimizer make its variables, and two more
 * are recorded and must agree.
 */
export class StepCompiler {
  readonly #engine: Engine
  readonly #native: NativeParts
  readonly #stepsPerRun: number
  #warm = false
  #recorded: Recording | null = null
  #outcome: CompiledStep | Refusal | null = null

  constructor(engine: Engine, native: NativeParts, stepsPerRun: number) {
    this.#engine = engine
    this.#native = native
    this.#stepsPerRun = stepsPerRun
  }

  /** Null while steps are still to be run. */
  get outcome(): CompiledStep | Refusal | null {
    return this.#outcome
  }

  /** Runs a step operation by operation and answers its results. Every step given is to have inputs of the same shapes. */
  async run(step: Step): Promise<readonly number[]> {
    if (!this.#warm) {
      this.#warm = true
      return step.run()
    }
    const { values, recording } = await recordStep(this.#engine, this.#native, step)
    this.#outcome = await this.#next(recording)
    return values
  }

  async #next(recording: Recording | Refusal): Promise<CompiledStep | Refusal | null> {
    if ('refused' in recording) return recording
    if (this.#recorded === null) {
      this.#recorded = recording
      return null
    }
    const refusal = disagreement(this.#recorded, recording)
    if (refusal) return refusal
    try {
      return await compileStep(this.#engine, this.#native, recording, this.#stepsPerRun)
    } catch (error) {
      return { refused: messageOf(error) }
    }
  }
}
