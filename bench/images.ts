/**
 * Prints a table of images decoded per second beside Pillow with NumPy, and tf.data: `node bench/images.ts [--pngs N] [--jpegs N] [--runs N]
 * [--python PYTHON]`. Run `pip install -r bench/images/requirements.txt` first.
 *
 * The PNG files have 28 × 28 pixels like MNIST, and the JPEG files 256 × 256, which are resized to 224 × 224. All programs read the
 * files from the cache of the disk, once in one thread and once on all processors, in turns.
 */
import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { availableParallelism, cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { median } from 'd3-array'
import pMap from 'p-map'
import { root } from '../scripts/bundle.ts'
import { countBatch } from '../src/images/count-pixels.ts'
import { DecoderThreads } from '../src/images/decoder-threads.ts'
import type { PixelTarget } from '../src/images/read-pixels.ts'

const { values: options } = parseArgs({
  options: {
    pngs: { type: 'string', default: '60000' },
    jpegs: { type: 'string', default: '20000' },
    runs: { type: 'string', default: '3' },
    python: { type: 'string', default: 'python3' },
  },
})
const targets: Readonly<Record<'png' | 'jpg', PixelTarget>> = {
  png: { height: 28, width: 28, channels: 1 },
  jpg: { height: 224, width: 224, channels: 3, fit: 'stretch' },
}
const batchSize = 64

function python(script: string, ...values: readonly string[]): string {
  return execFileSync(options.python, [join(root, 'bench/images', script), ...values], {
    encoding: 'utf8',
    stdio: 'pipe',
  })
}

function batchesOf(folder: string): string[][] {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
  return Array.from({ length: Math.ceil(files.length / batchSize) }, (_, batch) =>
    files.slice(batch * batchSize, (batch + 1) * batchSize),
  )
}

/** Returns the images per second, with all work that `preprocess` does for an image. */
async function tensorline(folder: string, target: PixelTarget, isThreaded: boolean): Promise<number> {
  const batches = batchesOf(folder)
  const count = batches.reduce((sum, { length }) => sum + length, 0)
  const started = performance.now()
  const contents = (batch: readonly string[]) => batch.map((file) => readFileSync(file))
  if (isThreaded) {
    const threads = new DecoderThreads()
    await pMap(batches, (batch) => threads.count(contents(batch), target), { concurrency: 2 * threads.size })
    await threads.close()
  } else for (const batch of batches) countBatch(contents(batch), target)
  return (1000 * count) / (performance.now() - started)
}

const folder = await mkdtemp(join(tmpdir(), 'tensorline-images-'))
try {
  python('pillow.py', 'make', folder, options.pngs, options.jpegs)
  console.log(`${cpus()[0]?.model}, ${availableParallelism()} processors, median of ${options.runs} runs\n`)
  console.log('| Images | Threads | Tensorline, images/s | Pillow and NumPy, images/s | tf.data, images/s |')
  console.log('| --- | --- | --- | --- | --- |')
  for (const kind of ['png', 'jpg'] as const)
    for (const threads of new Set([1, availableParallelism()])) {
      const [own, pillow, tfData]: [number[], number[], number[]] = [[], [], []]
      for (let run = 0; run < Number(options.runs); run++) {
        own.push(await tensorline(join(folder, kind), targets[kind], threads > 1))
        pillow.push(Number(python('pillow.py', 'read', folder, kind, String(threads))))
        tfData.push(Number(python('tf_data.py', folder, kind, String(threads))))
      }
      const rates = [own, pillow, tfData].map((values) => Math.round(median(values) ?? 0))
      console.log(`| ${kind} | ${threads} | ${rates.join(' | ')} |`)
    }
} finally {
  await rm(folder, { recursive: true })
}
