/**
 * Prints the speed, the processor time and the largest memory of a training on images, of which each batch is decoded from its files:
 * `node bench/image-training.ts --dataset .tensorline/artifacts/dataset [--threads N] [--epochs N]`. Without threads, the images are
 * decoded by the thread that trains. Each run is a process of its own, since the largest memory is that of the process.
 */
import { parseArgs } from 'node:util'
import { modelSection } from '../src/config/network.ts'
import { trainSection } from '../src/config/training.ts'
import { openDataset } from '../src/dataset/dataset.ts'
import { StoredExamples } from '../src/dataset/stored-examples.ts'
import { startEngine } from '../src/engine/start.ts'
import { ImageDecoding } from '../src/images/image-decoding.ts'
import { fit } from '../src/training/fit.ts'
import { buildNetwork } from '../src/training/network.ts'

const { values: options } = parseArgs({
  options: {
    dataset: { type: 'string' },
    threads: { type: 'string', default: '0' },
    epochs: { type: 'string', default: '1' },
  },
})
if (options.dataset === undefined) throw new Error('--dataset is missing')

const silent = () => undefined
const log = {
  info: silent,
  warning: (line: string) => console.error(line),
  error: (line: string) => console.error(line),
  debug: silent,
  progress: silent,
  group: async <Result>(_: string, work: () => Promise<Result>) => work(),
}
const dataset = await openDataset(options.dataset)
const { transform, label } = dataset.details
const threads = Number(options.threads)
const decoding = threads === 0 ? null : new ImageDecoding(threads)
const train = new StoredExamples(dataset, 'train', decoding)
const validation = new StoredExamples(dataset, 'validation', decoding)
const engine = await startEngine({
  device: 'cpu',
  log,
  cache: { restore: async () => false, save: async () => undefined },
})
const section = modelSection.parse({
  layers: [
    { conv2d: { filters: 8, 'kernel-size': 5, strides: 4, activation: 'relu' } },
    { conv2d: { filters: 16, 'kernel-size': 3, strides: 2, activation: 'relu' } },
    'global-average-pooling2d',
    { dense: { units: label.kind === 'class' ? label.classes.length : 1, activation: 'softmax' } },
  ],
})
const model = buildNetwork(engine.tf, section, { inputShape: transform.shape, label, seed: 1 })
const started = { time: performance.now(), processor: process.cpuUsage() }
const epochs = Number(options.epochs)
await fit(
  engine,
  model,
  { train, validation, transform, label },
  trainSection.parse({ optimizer: { adam: {} }, 'batch-size': 64, epochs }),
  { log, cancelled: AbortSignal.any([]) },
)
const seconds = (performance.now() - started.time) / 1000
const { user, system } = process.cpuUsage(started.processor)
const examples = epochs * (train.size + validation.size)
const figures = [
  `${transform.shape.join(' × ')}, ${threads} threads`,
  `${(examples / seconds).toFixed(0)} examples/s`,
  `${((user + system) / 1000 / examples).toFixed(2)} ms of processor time an example`,
  `at most ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MiB`,
]
console.log(figures.join('; '))
await decoding?.close()
