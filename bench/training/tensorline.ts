import { modelSection } from '../../src/config/network.ts'
import { trainSection } from '../../src/config/training.ts'
import type { Label } from '../../src/dataset/dataset-schema.ts'
import type { Examples } from '../../src/dataset/examples.ts'
import type { Engine } from '../../src/engine/engine.ts'
import { fit } from '../../src/training/fit.ts'
import { buildNetwork } from '../../src/training/network.ts'
import { inMemory } from '../../test/harness/in-memory.ts'
import type { Contest, Network, Pixels } from './contests.ts'
import type { Contestant, Epoch } from './contestant.ts'

const softmax = { dense: { units: 10, activation: 'softmax' } }
const layers: Record<Network, readonly unknown[]> = {
  mlp: ['flatten', { dense: { units: 500, activation: 'relu' } }, softmax],
  cnn: [
    { conv2d: { filters: 32, 'kernel-size': 3, padding: 'same', activation: 'relu' } },
    { 'max-pooling2d': {} },
    { conv2d: { filters: 64, 'kernel-size': 3, padding: 'same', activation: 'relu' } },
    { 'max-pooling2d': {} },
    'flatten',
    { dense: { units: 128, activation: 'relu' } },
    softmax,
  ],
  lstm: [{ lstm: { units: 64 } }, softmax],
}

const label: Label = {
  kind: 'class',
  column: 'label',
  classes: Array.from({ length: 10 }, (_, digit) => String(digit)),
}

/** Builds the network as `tensorline.yml` does. */
export function networkOf(engine: Engine, { network, shape }: Contest) {
  const section = modelSection.parse({ layers: layers[network] })
  return buildNetwork(engine.tf, section, { inputShape: shape, label, seed: 1 })
}

/** Runs one `fit` of Tensorline, which waits for its turn after each epoch. */
export function tensorline(engine: Engine, contest: Contest, pixels: Pixels): Contestant {
  const { batchSize, optimizer, shape } = contest
  const turns = new InterleavedSamples()
  const training = (async () => {
    await turns.wait()
    const data = {
      train: inMemory(examplesOf(contest, pixels)),
      validation: inMemory({ size: 0, ids: [], features: new Uint8Array(), labels: new Int32Array() }),
      transform: { steps: [{ step: 'scale' as const, by: 255 }], shape: [...shape] },
      label,
    }
    const section = trainSection.parse({
      optimizer: { [optimizer]: { 'learning-rate': 0.001 } },
      'batch-size': batchSize,
      epochs: 1_000_000,
    })
    const afterEpoch = ({ loss }: { loss: number }) => turns.end(loss)
    await fit(engine, networkOf(engine, contest), data, section, {
      log,
      cancelled: AbortSignal.any([]),
      callbacks: [{ afterEpoch }],
    })
  })()
  training.catch((error: unknown) => turns.fail(error))
  return {
    epoch: () => turns.take(),
    async close() {
      turns.stop()
      await training
    },
  }
}

function examplesOf({ steps, batchSize, shape }: Contest, { features, labels }: Pixels): Examples {
  const size = steps * batchSize
  const width = shape.reduce((product, side) => product * side, 1)
  const ids = Array.from({ length: size }, (_, index) => String(index))
  return { size, ids, features: features.slice(0, size * width), labels: labels.slice(0, size) }
}

/** Passes the turn to a training for one epoch, and back. */
class InterleavedSamples {
  #begin = Promise.withResolvers<'continue' | 'stop'>()
  #end = Promise.withResolvers<Epoch>()
  #started = 0

  take(): Promise<Epoch> {
    this.#end = Promise.withResolvers()
    this.#begin.resolve('continue')
    return this.#end.promise
  }

  stop(): void {
    this.#begin.resolve('stop')
  }

  fail(error: unknown): void {
    this.#end.reject(error)
  }

  end(loss: number): Promise<'continue' | 'stop'> {
    this.#end.resolve({ seconds: (performance.now() - this.#started) / 1000, loss })
    return this.wait()
  }

  async wait(): Promise<'continue' | 'stop'> {
    const decision = await this.#begin.promise
    this.#begin = Promise.withResolvers()
    this.#started = performance.now()
    return decision
  }
}

const silent = () => undefined
const log = {
  info: (line: string) => {
    if (line.includes('operation by operation')) throw new Error(line)
  },
  warning: (line: string) => console.error(line),
  error: (line: string) => console.error(line),
  debug: silent,
  progress: silent,
  group: <Result>(_: string, work: () => Promise<Result>) => work(),
}
