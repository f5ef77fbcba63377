import type { EpochRecord } from '../model/history.ts'
import type { Callback } from './callback.ts'

/** Duration of an epoch in this process, with its validation and the checkpoints in it. */
export interface EpochTime {
  readonly epoch: number
  readonly seconds: number
}

/** Measures the epochs. The first one of a process includes the compilation of the steps. */
export class EpochTimer implements Callback {
  readonly times: EpochTime[] = []
  #started = performance.now()

  attach(): readonly [] {
    this.#started = performance.now()
    return []
  }

  async afterEpoch({ epoch }: EpochRecord): Promise<'continue'> {
    const now = performance.now()
    this.times.push({ epoch, seconds: (now - this.#started) / 1000 })
    this.#started = now
    return 'continue'
  }
}
