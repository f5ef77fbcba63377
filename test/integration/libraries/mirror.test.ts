import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from '@jest/globals'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { provisionLibrary } from '../../../src/libraries/provision.ts'
import { tensorFlowLibrary } from '../../../src/libraries/tensorflow.ts'
import type { RuntimeLock } from '../../../src/libraries/tensorflow.ts'
import {
  folderCache,
  makeSmallRuntime,
  onlyWheel,
  recordingLog,
  runtimesIn,
} from '../../harness/libraries/small-runtime.ts'
import { userError } from '../../harness/user-error.ts'

let work: string
let toolCache: string
let lock: RuntimeLock
let bytes: Buffer
let server: Server
let origin: string
let ranges: string[]
let cut: boolean

/** Returns the part of the wheel that a Range header requests. */
function rest(request: IncomingMessage, answer: ServerResponse): void {
  const from = Number(/^bytes=(\d+)-/.exec(request.headers.range ?? '')?.[1])
  ranges.push(request.headers.range ?? '')
  const range = `bytes ${from}-${bytes.length - 1}/${bytes.length}`
  answer
    .writeHead(206, { etag: '"1"', 'content-range': range, 'content-length': bytes.length - from })
    .end(bytes.subarray(from))
}

const folders: Readonly<Record<string, (request: IncomingMessage, answer: ServerResponse) => void>> = {
  '/whole': (_, answer) => answer.end(bytes),
  '/moved': (request, answer) =>
    answer.writeHead(302, { location: (request.url ?? '').replace('/moved', '/whole') }).end(),
  '/cut': (request, answer) => {
    if (!cut) {
      rest(request, answer)
      return
    }
    cut = false
    answer.writeHead(200, { 'content-length': bytes.length, etag: '"1"' })
    answer.write(bytes.subarray(0, 1000), () => answer.destroy())
  },
  '/half': (_, answer) => answer.end(bytes.subarray(0, bytes.length / 2)),
  '/other': (_, answer) => answer.end(Buffer.alloc(bytes.length)),
}

beforeAll(async () => {
  server = createServer((request, answer) => {
    const respond = folders[/^\/\w+/.exec(request.url ?? '')?.[0] ?? '']
    if (respond && request.url?.endsWith(`/${onlyWheel(lock).file}`)) respond(request, answer)
    else answer.writeHead(404).end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the server has no port')
  origin = `127.0.0.1:${address.port}`
})
afterAll(() => new Promise((resolve) => server.close(resolve)))

beforeEach(async () => {
  work = await mkdtemp(join(tmpdir(), 'mirror-'))
  toolCache = join(work, 'tools')
  const runtime = await makeSmallRuntime(work)
  lock = runtime.lock
  bytes = await readFile(runtime.wheel)
  ranges = []
  cut = true
})
afterEach(() => rm(work, { recursive: true }))

const provision = (folder: string, host = origin) =>
  provisionLibrary({
    library: tensorFlowLibrary(lock),
    toolCache,
    stamps: join(work, 'stamps'),
    cache: folderCache(join(work, 'cache')),
    log: recordingLog([]),
    runtimeUrl: `http://${host}/${folder}`,
  })

it.each(['whole', 'whole/', 'moved'])('a mirror at /%s provides the wheels', async (folder) => {
  expect(await provision(folder)).toBe(join(toolCache, tensorFlowLibrary(lock).name))
  expect(await runtimesIn(toolCache)).toEqual([tensorFlowLibrary(lock).name])
})

it('provisionRuntime resumes a download after the connection broke', async () => {
  await provision('cut')
  expect(ranges).toEqual([`bytes=1000-${bytes.length - 1}`])
})

it.each([
  ['half', userError('LIBRARY_PACKAGE_MISMATCH')],
  ['other', userError('LIBRARY_PACKAGE_MISMATCH')],
  ['nowhere', userError('LIBRARY_DOWNLOAD_FAILED', '404')],
])('provisionRuntime rejects the mirror at /%s and keeps nothing of it', async (folder, error) => {
  await expect(provision(folder)).rejects.toThrow(error)
  expect(await runtimesIn(toolCache)).toEqual([])
})

it('the error does not contain the password of an address', async () => {
  const refused = provision('nowhere', `robot:secret@${origin}`)
  await expect(refused).rejects.toThrow(userError('LIBRARY_DOWNLOAD_FAILED'))
  await expect(refused).rejects.not.toThrow('secret')
})
