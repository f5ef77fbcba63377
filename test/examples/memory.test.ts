import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { createWriteStream } from 'node:fs'
import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { measureProcess } from '../../bench/data/measured-process.ts'

const megabyte = 1e6
const rows = 4_500_000

const settings = `
name: large
data:
  source: large.csv
  label: label
  transform: [standardize]
model: {layers: [{dense: {units: 2, activation: softmax}}]}
train: {batch-size: 8192, epochs: 1}
`

/** Yields a CSV file of seven numbers, a category and a label. */
function* largeCsv(): Generator<string> {
  // A shift register of 32 bits is fast, and good enough for made-up rows.
  let state = 9
  const next = () => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) / 2 ** 32
  }
  yield 'n0,n1,n2,n3,n4,n5,n6,color,label\n'
  let text = ''
  for (let row = 0; row < rows; row++) {
    const first = next()
    text += first.toFixed(5)
    for (let column = 1; column < 7; column++) text += `,${(next() * 1000).toFixed(5)}`
    text += `,${row % 3 ? 'red' : 'green'},${first > 0.5 ? 'a' : 'b'}\n`
    if (text.length > megabyte) {
      yield text
      text = ''
    }
  }
  yield text
}

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tensorline-memory-'))
  await writeFile(join(folder, 'tensorline.yml'), settings)
  await pipeline(Readable.from(largeCsv()), createWriteStream(join(folder, 'large.csv')))
})
afterAll(() => rm(folder, { recursive: true }))

/** Runs a command with a heap of 256 MiB, and returns its peak memory in bytes. */
async function peakMemoryOf(...args: readonly string[]): Promise<number> {
  const terminal = join(import.meta.dirname, '../harness/terminal.ts')
  const node = ['--max-old-space-size=256', terminal, ...args]
  return (await measureProcess(process.execPath, node, folder)).peakMemory
}

describe('a CSV file of more than 300 MB', () => {
  it('becomes a dataset and a trained model in less than 1 GB of memory', async () => {
    expect((await stat(join(folder, 'large.csv'))).size).toBeGreaterThan(300 * megabyte)
    expect(await peakMemoryOf('preprocess', '--cache', 'false')).toBeLessThan(650 * megabyte)
    expect(await peakMemoryOf('train')).toBeLessThan(950 * megabyte)
  })
})
