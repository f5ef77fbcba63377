/**
 * Prints the examples per second of Tensorline's training and of TensorFlow.js's own `fit` on the GPU and on the CPU of a machine:
 * `node bench/training-devices.ts [--json FILE] [--rounds 5] [--batches 64,256,1024] [--devices gpu,cpu] [--only mlp|cnn|lstm]`. Each device has a process of its own, since a
 * process has one engine. The programs take turns, one epoch each, on the same examples; figures are the medians of their epochs.
 */
import { execFile } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { parseArgs, promisify } from 'node:util'
import { median } from 'd3-array'
import { z } from 'zod'
import { deviceRequests } from '../src/engine/engine.ts'
import { describeEngine, startEngine } from '../src/engine/start.ts'
import { contests, readPixels, type Contest, type Pixels } from './training/contests.ts'
import { tensorline } from './training/tensorline.ts'
import { tfjs } from './training/tfjs.ts'

const { values: options } = parseArgs({
  options: {
    json: { type: 'string' },
    rounds: { type: 'string', default: '5' },
    batches: { type: 'string', default: '64,256,1024' },
    devices: { type: 'string', default: 'gpu,cpu' },
    only: { type: 'string' },
    /** The device that this process measures; without it, it starts one for each device. */
    measure: { type: 'string' },
  },
})
const rounds = Number(options.rounds)
const chosen = contests(options.batches.split(',').map(Number)).filter(
  ({ network }) => options.only === undefined || network === options.only,
)

const resultSchema = z.object({
  title: z.string(),
  batchSize: z.number(),
  /** Medians of examples per second. */
  tensorline: z.number(),
  tfjs: z.number(),
  /** Ratio of the slowest to the fastest epoch. */
  spread: z.number(),
  /** Mean loss of the first epoch, and of the last one. */
  losses: z.array(z.number()),
})
const measurementSchema = z.object({
  engine: z.string(),
  startSeconds: z.number(),
  results: z.array(resultSchema),
})

if (options.measure === undefined) await compareDevices(options.devices.split(','))
else console.log(JSON.stringify(await measureDevice(z.enum(deviceRequests).parse(options.measure))))

async function compareDevices(devices: readonly string[]): Promise<void> {
  const measurements = []
  for (const device of devices) {
    const only = options.only === undefined ? [] : ['--only', options.only]
    const settings = ['--rounds', options.rounds, '--batches', options.batches, ...only]
    const args = [import.meta.filename, '--measure', device, ...settings]
    const { stdout } = await promisify(execFile)(process.execPath, args, { maxBuffer: 2 ** 24 })
    const measurement = measurementSchema.parse(JSON.parse(stdout.trim().split('\n').at(-1) ?? ''))
    measurements.push({ device, ...measurement })
    console.log(`\n${measurement.engine}; started in ${measurement.startSeconds.toFixed(1)} s`)
    console.log(`examples per second, medians of ${rounds} rounds\n`)
    console.log('| Network | Batch | Tensorline | tfjs `fit` | ÷ tfjs | Spread | Losses |')
    console.log('| --- | ---: | ---: | ---: | ---: | ---: | --- |')
    for (const { title, batchSize, losses, spread, ...rates } of measurement.results)
      console.log(
        `| ${title} | ${batchSize} | ${rates.tensorline.toFixed(0)} | ${rates.tfjs.toFixed(0)} | ${(rates.tensorline / rates.tfjs).toFixed(2)} | ${spread.toFixed(2)} | ${losses.map((loss) => loss.toFixed(4)).join(' ')} |`,
      )
  }
  if (options.json !== undefined) await writeFile(options.json, `${JSON.stringify(measurements, null, 2)}\n`)
}

async function measureDevice(
  device: (typeof deviceRequests)[number],
): Promise<z.infer<typeof measurementSchema>> {
  const silent = () => undefined
  const print = (line: string) => console.error(line)
  const started = performance.now()
  const engine = await startEngine({
    device,
    log: {
      info: print,
      warning: print,
      error: print,
      debug: silent,
      progress: silent,
      group: (_, work) => work(),
    },
    cache: { restore: async () => false, save: async () => undefined },
  })
  const startSeconds = (performance.now() - started) / 1000
  const pixels = await readPixels()
  const results: z.infer<typeof resultSchema>[] = []
  try {
    for (const contest of chosen) {
      const fitting = withinExamples(contest, pixels.of(contest))
      const examples = fitting.contest.steps * fitting.contest.batchSize
      const ours = tensorline(engine, fitting.contest, fitting.pixels)
      const theirs = tfjs(engine, fitting.contest, fitting.pixels)
      const first = await ours.epoch()
      await theirs.epoch()
      let last = await ours.epoch()
      const seconds: { ours: number; theirs: number }[] = []
      for (let round = 0; round < rounds; round++) {
        last = await ours.epoch()
        seconds.push({ ours: last.seconds, theirs: (await theirs.epoch()).seconds })
      }
      await ours.close()
      await theirs.close()
      const times = seconds.map((round) => round.ours)
      results.push({
        title: contest.title,
        batchSize: contest.batchSize,
        tensorline: examples / (median(times) ?? Number.NaN),
        tfjs: examples / (median(seconds.map((round) => round.theirs)) ?? Number.NaN),
        spread: Math.max(...times) / Math.min(...times),
        losses: [first.loss, last.loss],
      })
      console.error(JSON.stringify(results.at(-1)))
    }
  } finally {
    await pixels.close()
  }
  return { engine: describeEngine(engine.report), startSeconds, results }
}

/** Repeats the pixels of the CNN, of which there are few, and shortens the epochs of the others to the images there are. */
function withinExamples(contest: Contest, pixels: Pixels): { contest: Contest; pixels: Pixels } {
  const copies = contest.network === 'cnn' ? 4 : 1
  const features = new Uint8Array(pixels.features.length * copies)
  for (let copy = 0; copy < copies; copy++) features.set(pixels.features, copy * pixels.features.length)
  const available = features.length / contest.shape.reduce((product, side) => product * side, 1)
  const steps = Math.min(contest.steps, Math.floor(available / contest.batchSize))
  return { contest: { ...contest, steps }, pixels: { ...pixels, features } }
}
