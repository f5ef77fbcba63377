/**
 * One table of what training costs here, in TensorFlow.js's own `fit` and in Keras on the same TensorFlow, in microseconds a
 * sample: `node bench/training.ts [--quick] [--json FILE] [--only mlp|cnn|lstm]`. All take turns, an epoch each, on the same
 * examples, network, batch size and threads; each figure is the median of their epochs, so that what else runs on the
 * machine weighs on all alike.
 *
 * An epoch counts: ours all of `fit`, from pixels as bytes in a shuffled order through scaling, one-hot labels, feeding,
 * loss and accuracy to the weights back in the model. TensorFlow.js and Keras are given float32 features that are scaled
 * already and labels that are one-hot already; of Keras the start and end of `fit` are not counted.
 */
import { writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { startEngine } from '../src/engine/start.ts'
import type { Engine } from '../src/engine/engine.ts'
import { describeVariant, findBestVariant } from './training/best-keras.ts'
import { contests, readPixels, type Contest, type Pixels } from './training/contests.ts'
import type { Contestant } from './training/contestant.ts'
import { defaultVariant, startKeras, type Keras } from './training/keras.ts'
import { printTable, type Result } from './training/table.ts'
import { tensorline } from './training/tensorline.ts'
import { tfjs } from './training/tfjs.ts'

const { values: options } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    json: { type: 'string' },
    only: { type: 'string' },
  },
})
const rounds = options.quick ? 3 : 7
const chosen = contests(options.quick ? [64] : [32, 64, 256]).filter(
  ({ network }) => options.only === undefined || network === options.only,
)

const silent = () => undefined
const engine = await startEngine({
  device: 'cpu',
  log: {
    info: (line) => console.error(line),
    warning: (line) => console.error(line),
    error: (line) => console.error(line),
    debug: silent,
    progress: silent,
    group: (_, work) => work(),
  },
  cache: { restore: async () => false, save: async () => undefined },
})
const keras = await startKeras()
const pixels = await readPixels()
const results: Result[] = []
try {
  for (const contest of chosen) {
    results.push(await measure(engine, keras, contest, pixels.of(contest)))
    console.error(`${contest.title}, batch ${contest.batchSize}: done`)
  }
} finally {
  keras.close()
  await pixels.close()
}
printTable(engine.report, rounds, results)
if (options.json !== undefined)
  await writeFile(options.json, `${JSON.stringify({ engine: engine.report, rounds, results }, null, 2)}\n`)

async function measure(engine: Engine, keras: Keras, contest: Contest, pixels: Pixels): Promise<Result> {
  const best = await findBestVariant(keras, contest, pixels)
  const contestants = {
    tensorline: tensorline(engine, contest, pixels),
    tfjs: tfjs(engine, contest, pixels),
    keras: await keras.start(contest, pixels, defaultVariant),
    kerasBest: await keras.start(contest, pixels, best),
  }
  const entries = Object.entries(contestants)
  for (const [, contestant] of entries) await contestant.epoch()
  await contestants.tensorline.epoch()
  const times: { tensorline: number; tfjs: number; keras: number; kerasBest: number; product: number }[] = []
  for (let round = 0; round < rounds; round++)
    times.push({
      tensorline: await perSample(contest, contestants.tensorline),
      tfjs: await perSample(contest, contestants.tfjs),
      keras: await perSample(contest, contestants.keras),
      kerasBest: await perSample(contest, contestants.kerasBest),
      product: await productRate(engine),
    })
  for (const [, contestant] of entries) await contestant.close()
  const medianOf = (figure: (time: (typeof times)[number]) => number) => median(times.map(figure))
  const ours = medianOf((time) => time.tensorline)
  return {
    title: contest.title,
    batchSize: contest.batchSize,
    tensorline: ours,
    tfjs: medianOf((time) => time.tfjs),
    keras: medianOf((time) => time.keras),
    kerasBest: medianOf((time) => time.kerasBest),
    bestVariant: describeVariant(best),
    toTfjs: medianOf((time) => time.tfjs / time.tensorline),
    toKeras: medianOf((time) => time.keras / time.tensorline),
    toKerasBest: medianOf((time) => time.kerasBest / time.tensorline),
    shareOfProducts: medianOf((time) => contest.operations / (time.tensorline * 1e-6) / time.product),
  }
}

/** Microseconds. */
async function perSample({ steps, batchSize }: Contest, contestant: Contestant): Promise<number> {
  const { seconds } = await contestant.epoch()
  return (seconds * 1e6) / (steps * batchSize)
}

/** Floating-point operations a second of a large float32 matrix product in the same library. */
async function productRate({ tf }: Engine): Promise<number> {
  const side = 2048
  const [a, b] = [tf.randomUniform([side, side]), tf.randomUniform([side, side])]
  const seconds: number[] = []
  for (let time = 0; time < 3; time++) {
    const started = performance.now()
    const product = tf.matMul(a, b)
    await product.data()
    seconds.push((performance.now() - started) / 1000)
    product.dispose()
  }
  tf.dispose([a, b])
  return (2 * side ** 3) / Math.min(...seconds)
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length / 2
  return ((sorted[Math.ceil(middle) - 1] ?? NaN) + (sorted[Math.floor(middle)] ?? NaN)) / 2
}
