import { beforeAll, describe, expect, it } from '@jest/globals'
import { execFile } from 'node:child_process'
import { cp, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { z } from 'zod'
import { bindingRecordSchema, loadBinding } from '../../../../src/engine/binding.ts'
import { fingerprintOf } from '../../../../src/libraries/checked-file.ts'
import { requirePlatform, thisPlatform } from '../../../../src/engine/platform.ts'
import { provisionLibrary } from '../../../../src/libraries/provision.ts'
import { tensorFlowLibrary } from '../../../../src/libraries/tensorflow.ts'
import { startEngine } from '../../../../src/engine/start.ts'
import { stampFolder, toolCacheFolder } from '../../../../src/files/cache-folders.ts'
import { folderCache, recordingLog } from '../../../harness/libraries/small-runtime.ts'
import { userError } from '../../../harness/user-error.ts'

const program = fileURLToPath(new URL('../../../harness/engine/train-process.ts', import.meta.url))
const shipped = fileURLToPath(new URL('../../../../dist/binding', import.meta.url))

const resultSchema = z.object({
  report: z.object({ device: z.string(), libtensorflow: z.string().nullable(), threads: z.int() }),
  predictions: z.array(z.number()).length(64 * 3),
  losses: z.array(z.number()).length(20),
  threads: z.int(),
})

/** Trains in a separate process, since the library reads its settings once. */
async function train(device: string, threads: string, env: Record<string, string> = {}) {
  const { stdout, stderr } = await promisify(execFile)(process.execPath, [program, device, threads], {
    env: { ...process.env, ...env },
  })
  return { ...resultSchema.parse(JSON.parse(stdout.trim().split('\n').at(-1) ?? '')), stdout, stderr }
}

// Fetches the library into the tool cache once for all tests below.
beforeAll(async () => {
  await startEngine({ device: 'cpu', log: recordingLog([]), cache: folderCache('/nowhere') })
})

describe('the native engine', () => {
  it('trains to the same weights, bit for bit, with the same threads and instruction set', async () => {
    const [first, second] = [await train('cpu', '2'), await train('cpu', '2')]
    expect(first.report).toMatchObject({
      device: 'cpu',
      libtensorflow: requirePlatform(thisPlatform(), 'cpu').version,
      threads: 2,
    })
    expect(first.losses.at(-1)).toBeLessThan(first.losses[0] ?? 0)
    expect(second.predictions).toEqual(first.predictions)
  })

  it('loads without output of the library, unless the environment enables it', async () => {
    const [quiet, asked] = [await train('cpu', '2'), await train('cpu', '2', { TF_CPP_MIN_LOG_LEVEL: '0' })]
    expect(quiet.stderr).not.toMatch(/absl|oneDNN/)
    expect(asked.stderr).toContain('oneDNN custom operations are on')
  })

  it('predicts what WebAssembly predicts after the same training, within float32', async () => {
    const [native, wasm] = [await train('cpu', '1'), await train('wasm', '1')]
    expect(wasm.report).toMatchObject({ device: 'wasm', libtensorflow: null })
    native.predictions.forEach((value, i) => expect(wasm.predictions[i]).toBeCloseTo(value, 4))
  })

  it('has the configured number of threads', async () => {
    const one = await train('cpu', '1')
    const four = await train('cpu', '4')
    // One pool for the inside of operations and one for operations at once.
    expect(four.threads - one.threads).toBe(6)
  })

  it('computes with the instruction set and the oneDNN setting of the environment, and reports them', async () => {
    const lowest = await train('cpu', '1', { ONEDNN_MAX_CPU_ISA: 'SSE41', TF_ENABLE_ONEDNN_OPTS: '1' })
    expect(JSON.parse(lowest.stdout)).toMatchObject({ report: { instructionSet: 'SSE41' } })
    const without = await train('cpu', '1', { TF_ENABLE_ONEDNN_OPTS: '0' })
    expect(without.stdout).toContain('without oneDNN')
    expect(without.stderr).not.toContain('oneDNN custom operations are on')
  })

  it('returns typed arrays of the realm of the tests', async () => {
    const { tf } = await startEngine({ device: 'cpu', log: recordingLog([]), cache: folderCache('/nowhere') })
    const values = await tf
      .conv2d(tf.ones([1, 4, 4, 1]).as4D(1, 4, 4, 1), tf.ones([3, 3, 1, 2]).as4D(3, 3, 1, 2), 1, 'same')
      .data()
    expect(values).toBeInstanceOf(Float32Array)
    expect([...values].slice(0, 4)).toEqual([4, 4, 6, 6])
  })
})

describe('the binding', () => {
  const require = createRequire(import.meta.url)
  const version = z.object({ TF_Version: z.string() })
  const load = (path: string) => version.parse(require(path))

  async function withShipped(
    change: (folder: string) => Promise<void>,
    test: (folder: string) => Promise<void>,
  ) {
    const folder = await mkdtemp(join(tmpdir(), 'binding-'))
    try {
      await cp(shipped, folder, { recursive: true })
      await change(folder)
      await test(folder)
    } finally {
      await rm(folder, { recursive: true })
    }
  }

  const runtime = () =>
    provisionLibrary({
      library: tensorFlowLibrary(requirePlatform(thisPlatform(), 'cpu')),
      toolCache: toolCacheFolder(process.env, homedir()),
      stamps: stampFolder(process.env, homedir()),
      cache: folderCache('/nowhere'),
      log: recordingLog([]),
    })

  /** An addon the loader refuses, recorded as if it had been committed. */
  async function breakAddon(folder: string): Promise<void> {
    const addon = join(folder, 'linux-x64/tfjs_binding.node')
    const recordFile = join(folder, 'linux-x64/tfjs_binding.json')
    await writeFile(addon, 'no ELF file')
    const record = bindingRecordSchema.parse(JSON.parse(await readFile(recordFile, 'utf8')))
    await writeFile(recordFile, JSON.stringify({ ...record, ...(await fingerprintOf(addon)) }))
  }

  it('is compiled on the machine with a warning if the prebuilt one does not load', async () => {
    const lines: string[] = []
    await withShipped(breakAddon, async (folder) => {
      const binding = await loadBinding({
        shipped: folder,
        runtime: await runtime(),
        log: recordingLog(lines),
        load,
      })
      expect(binding.TF_Version).toBe(requirePlatform(thisPlatform(), 'cpu').version)
    })
    expect(lines[0]).toMatch(
      /^warning: The prebuilt binding to TensorFlow does not load .*Compiling it on this machine/,
    )
    const builds = await readdir(join(await runtime(), 'bindings'))
    expect(builds.filter((name) => name.startsWith('.'))).toEqual([])
  })

  it('is a UserError if it neither loads nor compiles', async () => {
    const compiler = process.env.CXX
    process.env.CXX = '/bin/false'
    try {
      await withShipped(breakAddon, async (folder) => {
        const loading = loadBinding({
          shipped: folder,
          runtime: await runtime(),
          log: recordingLog([]),
          load,
        })
        await expect(loading).rejects.toThrow(
          userError('ENGINE_BINDING_NOT_COMPILED', '/bin/false', 'apt-get install g++'),
        )
      })
    } finally {
      if (compiler === undefined) delete process.env.CXX
      else process.env.CXX = compiler
    }
  })

  it('is rejected if it is not the committed one', async () => {
    const alter = (folder: string) => writeFile(join(folder, 'linux-x64/tfjs_binding.node'), 'altered')
    await withShipped(alter, async (folder) => {
      const loading = loadBinding({ shipped: folder, runtime: await runtime(), log: recordingLog([]), load })
      await expect(loading).rejects.toThrow(userError('ENGINE_BINDING_ALTERED'))
    })
  })
})
