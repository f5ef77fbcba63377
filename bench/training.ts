/**
 * Prints a table of training times of Tensorline, of TensorFlow.js's own `fit` and of Keras on the same TensorFlow, in microseconds
 * per sample: `node bench/training.ts [--quick] [--json FILE] [--only mlp|cnn|lstm] [--batch 64]`. All take turns, one epoch each,
 * on the same examples, network, batch size and threads. Each figure is the median of their epochs, so that other load on the
 * machine affects all equally.
 *
 * An epoch is measured. Tensorline's includes all of `fit`, from pixels as bytes in a shuffled order through scaling, one-hot
 * labels, feeding, loss and accuracy to the weights back in the model. TensorFlow.js and Keras receive float32 features that are
 * already scaled and labels that are already one-hot; for Keras the start and end of `fit` are not measured.
 */
import { writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { median } from 'd3-array'
import { startEngine } from '../src/engine/start.ts'
import type { Engine } from '../src/engine/engine.ts'
import { describeVariant, findBestVariants } from './training/best-keras.ts'
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
    batch: { type: 'string' },
  },
})
const rounds = options.quick ? 3 : 7
const batchSizes = options.quick ? [64] : [32, 64, 256]
const chosen = contests(options.batch === undefined ? batchSizes : [Number(options.batch)]).filter(
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
  const variants = await findBestVariants(keras, contest, pixels)
  const ours = tensorline(engine, contest, pixels)
  const theirs = tfjs(engine, contest, pixels)
  const peers: Contestant[] = []
  for (const variant of variants) peers.push(await keras.start(contest, pixels, variant))
  const all = [ours, theirs, ...peers]
  for (const contestant of all) await contestant.epoch()
  await ours.epoch()
  const times: Round[] = []
  for (let round = 0; round < rounds; round++) {
    const time = { ours: await perSample(contest, ours), tfjs: await perSample(contest, theirs) }
    const keras: number[] = []
    for (const peer of peers) keras.push(await perSample(contest, peer))
    times.push({ ...time, keras, product: await productRate(engine) })
  }
  for (const contestant of all) await contestant.close()
  const medianOf = (figure: (round: Round) => number) => median(times.map(figure)) ?? Number.NaN
  const medians = variants.map((_, index) => medianOf(({ keras }) => keras[index] ?? NaN))
  const best = medians.indexOf(Math.min(...medians))
  const bestOf = ({ keras }: Round) => keras[best] ?? NaN
  const defaultOf = ({ keras: [first = NaN] }: Round) => first
  return {
    title: contest.title,
    batchSize: contest.batchSize,
    tensorline: medianOf((round) => round.ours),
    tfjs: medianOf((round) => round.tfjs),
    keras: medianOf(defaultOf),
    kerasBest: medianOf(bestOf),
    bestVariant: describeVariant(variants[best] ?? defaultVariant),
    toTfjs: medianOf((round) => round.tfjs / round.ours),
    toKeras: medianOf((round) => defaultOf(round) / round.ours),
    toKerasBest: medianOf((round) => bestOf(round) / round.ours),
    shareOfProducts: medianOf((round) => contest.operations / (round.ours * 1e-6) / round.product),
  }
}

/** Microseconds per sample, and the floating-point operations per second of a large product. */
interface Round {
  readonly ours: number
  readonly tfjs: number
  /** One value for each variant. */
  readonly keras: readonly number[]
  readonly product: number
}

/** Measures microseconds per sample. */
async function perSample({ steps, batchSize }: Contest, contestant: Contestant): Promise<number> {
  const { seconds } = await contestant.epoch()
  return (seconds * 1e6) / (steps * batchSize)
}

/** Measures floating-point operations per second of a large float32 matrix product in the same library. */
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
