import { cp, mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { stringify } from 'yaml'
import { seededUniform } from '../../src/statistics/resample.ts'

/** A pipeline whose image is measured. */
export interface MeasuredPipeline {
  readonly title: string
  readonly engine: 'wasm' | 'onnx'
  /** An image as nested lists of its pixels; null for a table. */
  readonly nested: unknown
  /** Writes the pipeline into an empty folder. */
  readonly write: (folder: string) => Promise<void>
}

const classes = 10
const images = 400

const scores = { dense: { units: classes, activation: 'softmax' } }
const convolution = { conv2d: { filters: 16, 'kernel-size': 3, activation: 'relu' } }
const networks = {
  28: [convolution, { 'max-pooling2d': { 'pool-size': 2 } }, 'flatten', { dense: { units: 75 } }, scores],
  96: [convolution, { 'max-pooling2d': { 'pool-size': 2 } }, 'flatten', { dense: { units: 512 } }, scores],
} as const

const weights = { 28: '0.2 M', 96: '18 M' } as const

/** Returns the measured pipelines: an example, and networks for images of random pixels, because memory does not depend on their quality. */
export function measuredPipelines(example: string): MeasuredPipeline[] {
  const engines = ['wasm', 'onnx'] as const
  return [
    {
      title: '`examples/penguins`',
      engine: 'wasm',
      nested: null,
      write: (folder) => cp(example, folder, { recursive: true }),
    },
    ...([28, 96] as const).flatMap((size) =>
      engines.map((engine) => ({
        title: `CNN, ${size} × ${size}, ${weights[size]} weights`,
        engine,
        nested: Array.from({ length: size }, () => Array.from({ length: size }, () => [200])),
        write: (folder: string) => writeImages(folder, size),
      })),
    ),
  ]
}

async function writeImages(folder: string, size: keyof typeof networks): Promise<void> {
  const uniform = seededUniform(1, 'pixels')
  await mkdir(join(folder, 'data'), { recursive: true })
  const pixels = Buffer.from(Array.from({ length: images * size * size }, () => Math.floor(uniform() * 256)))
  const labels = Buffer.from(Array.from({ length: images }, (_, index) => index % classes))
  await writeFile(
    join(folder, 'data/all-images-idx3-ubyte'),
    Buffer.concat([header([images, size, size]), pixels]),
  )
  await writeFile(join(folder, 'data/all-labels-idx1-ubyte'), Buffer.concat([header([images]), labels]))
  const pipeline = {
    name: `cnn-${size}`,
    data: {
      source: 'data/all-*',
      format: 'idx',
      split: { train: 0.6, validation: 0.2, test: 0.2, seed: 1 },
      transform: [{ scale: { by: 255 } }],
    },
    model: { layers: networks[size] },
    train: { optimizer: { sgd: { 'learning-rate': 0.001 } }, 'batch-size': 32, epochs: 1 },
    gate: { require: ['accuracy >= 0'] },
  }
  await writeFile(join(folder, 'tensorline.yml'), stringify(pipeline))
}

/** Returns the header of an IDX file of bytes with these dimensions. */
function header(dimensions: readonly number[]): Buffer {
  const bytes = Buffer.alloc(4 + 4 * dimensions.length)
  bytes.writeUInt16BE(0x08_00 + dimensions.length, 2)
  for (const [index, length] of dimensions.entries()) bytes.writeUInt32BE(length, 4 + 4 * index)
  return bytes
}
