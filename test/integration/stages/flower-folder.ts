import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openModel } from '../../../src/model/artifact.ts'
import { tensorlineHere } from '../../harness/terminal-here.ts'
import { flowersCsv, flowersLine } from './flowers.ts'

/** A folder with a dataset of flowers, and functions that run commands in it. */
export interface FlowerFolder {
  readonly folder: string
  readonly tensorline: (...args: readonly string[]) => Promise<Ended>
  /** Trains with this `model:` section. */
  readonly train: (model: string, ...more: readonly string[]) => Promise<Ended>
  readonly artifact: (name: string) => string
  /** The model that `train` leaves. */
  readonly trained: () => ReturnType<typeof openModel>
  readonly remove: () => Promise<void>
}

type Ended = Awaited<ReturnType<typeof tensorlineHere>>

export async function flowerFolder(): Promise<FlowerFolder> {
  const folder = await mkdtemp(join(tmpdir(), 'tensorline-flowers-'))
  await writeFile(join(folder, 'flowers.csv'), flowersCsv(600))
  // Few steps, since the tests train some thirty models and no test needs a good one.
  const line = flowersLine.replace('batch-size: 16, epochs: 8', 'batch-size: 48, epochs: 3')
  await writeFile(join(folder, 'tensorline.yml'), line)
  const tensorline = (...args: readonly string[]) => tensorlineHere(folder, args)
  const { code, log } = await tensorline('preprocess')
  if (code !== 0) throw new Error(log)
  const artifact = (name: string) => join(folder, '.tensorline/artifacts', name)
  return {
    folder,
    tensorline,
    train: (model, ...more) => tensorline('train', '--device', 'wasm', '--set', `model=${model}`, ...more),
    artifact,
    trained: () => openModel(artifact('model')),
    remove: () => rm(folder, { recursive: true }),
  }
}
