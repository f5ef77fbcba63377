import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import { z } from 'zod'

interface SizedFile {
  readonly path: string
  readonly size: number
}

/** The hash, or why the file cannot be read. */
const resultSchema = z.discriminatedUnion('read', [
  z.strictObject({ path: z.string(), read: z.literal(true), sha256: z.string() }),
  z.strictObject({ path: z.string(), read: z.literal(false), error: z.string() }),
])
type HashResult = z.infer<typeof resultSchema>

const mostThreads = 4

/** Returns the SHA-256 of each file, or why it cannot be read, by path. Computed in threads, so that this one stays free. */
export async function hashFiles(files: readonly SizedFile[]): Promise<ReadonlyMap<string, HashResult>> {
  const results = await Promise.all(
    divide(files, Math.min(mostThreads, availableParallelism())).map(hashInThread),
  )
  return new Map(results.flat().map((result) => [result.path, result]))
}

/** Divides the files among threads, the largest first and each to the thread with the least to do. */
function divide(files: readonly SizedFile[], threads: number): string[][] {
  const shares = Array.from({ length: threads }, () => ({ bytes: 0, paths: [] as string[] }))
  for (const { path, size } of files.toSorted((a, b) => b.size - a.size)) {
    const share = shares.reduce((least, each) => (each.bytes < least.bytes ? each : least))
    share.bytes += size
    share.paths.push(path)
  }
  return shares.map(({ paths }) => paths).filter((paths) => paths.length > 0)
}

function hashInThread(paths: readonly string[]): Promise<HashResult[]> {
  const worker = new Worker(program, { eval: true, workerData: paths })
  return new Promise((resolve, reject) => {
    const results: HashResult[] = []
    worker.on('message', (message: unknown) => results.push(resultSchema.parse(message)))
    worker.on('error', reject)
    worker.on('exit', () => resolve(results))
  })
}

/** Reads 1 MiB at a time: 64 KiB, 256 KiB and 4 MiB took longer. */
const program = `
const { createHash } = require('node:crypto')
const { closeSync, openSync, readSync } = require('node:fs')
const { parentPort, workerData } = require('node:worker_threads')
const buffer = Buffer.allocUnsafe(1 << 20)
for (const path of workerData)
  try {
    const file = openSync(path)
    const hash = createHash('sha256')
    try {
      for (let read; (read = readSync(file, buffer)) > 0; ) hash.update(buffer.subarray(0, read))
    } finally {
      closeSync(file)
    }
    parentPort.postMessage({ path, read: true, sha256: hash.digest('hex') })
  } catch (error) {
    parentPort.postMessage({ path, read: false, error: String(error.code ?? error) })
  }
`
