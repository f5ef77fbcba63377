import { beforeAll, afterAll, describe, expect, it } from '@jest/globals'
import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { loadBinding } from '../../src/engine/binding.ts'
import { probeGpu } from '../../src/engine/gpu-probe.ts'
import { filesOf } from '../../src/libraries/native-library.ts'
import { findRuntimeLock, tensorFlowLibrary } from '../../src/libraries/tensorflow.ts'
import type { RuntimeLock } from '../../src/libraries/tensorflow.ts'
import { recordingLog } from '../harness/libraries/small-runtime.ts'
import { errorText } from '../harness/user-error.ts'
import { fetchRuntime } from './fetched.ts'

const run = promisify(execFile)
const train = join(import.meta.dirname, '../harness/engine/train-process.ts')

function cudaLock(): RuntimeLock {
  const lock = findRuntimeLock('gpu')
  if (!lock) throw new Error('there is no CUDA set for this machine')
  return lock
}

let work: string
let runtime: string

beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), 'cuda-'))
  runtime = await fetchRuntime(cudaLock(), join(work, 'tensorline'))
})
afterAll(() => rm(work, { recursive: true }))

it('has every library that its libraries load, but for the one of the driver', async () => {
  const libraries = filesOf(tensorFlowLibrary(cudaLock())).filter(({ path }) => /\.so[\d.]*$/.test(path))
  const missing = new Set<string>()
  for (const { path } of libraries) {
    const { stdout } = await run('ldd', [join(runtime, path)])
    for (const [, name = ''] of stdout.matchAll(/^\s*(\S+) => not found/gm)) missing.add(name)
  }
  expect([...missing]).toEqual(['libcuda.so.1'])
})

describe('a machine whose driver finds no GPU', () => {
  /** Writes a driver library with the return values of NVIDIA's library on a machine without a device. */
  async function putDriver(): Promise<string> {
    const folder = join(work, 'driver')
    await mkdir(folder, { recursive: true })
    const source = join(folder, 'driver.c')
    await writeFile(
      source,
      `int cuInit(unsigned flags) { return 100; }
int cuDriverGetVersion(int *version) { *version = 12080; return 0; }
int cuGetErrorName(int error, const char **text) { *text = "CUDA_ERROR_NO_DEVICE"; return 0; }
int cuGetErrorString(int error, const char **text) { *text = "no CUDA-capable device is detected"; return 0; }
`,
    )
    await run('gcc', ['-shared', '-fPIC', '-o', join(folder, 'libcuda.so.1'), source])
    return folder
  }

  const start = async (device: string) =>
    run(process.execPath, [train, device], {
      env: { ...process.env, RUNNER_TOOL_CACHE: work, LD_LIBRARY_PATH: await putDriver() },
    })

  it('gets an error that the device is missing', async () => {
    await expect(start('gpu')).rejects.toMatchObject({
      message: errorText('ENGINE_GPU_UNAVAILABLE', 'device'),
    })
  })

  it('trains on the CPU with device auto', async () => {
    const { stdout } = await start('auto')
    expect(JSON.parse(stdout.trim().split('\n').at(-1) ?? '')).toMatchObject({
      report: { device: 'cpu', gpu: null },
    })
  })
})

it('the shipped binding loads without a driver, and the probe returns that the driver is missing', async () => {
  const packageRoot = join(import.meta.dirname, '../..')
  const lines: string[] = []
  const probe = await loadBinding({
    shipped: join(packageRoot, 'dist/binding'),
    runtime,
    log: recordingLog(lines),
    load: (addon) => probeGpu({ packageRoot, addon, environment: process.env }),
  })
  expect(lines).toEqual([])
  expect(probe).toEqual({
    works: false,
    fault: 'the driver is missing: its library libcuda.so.1 cannot be loaded (cuInit: 303)',
  })
})
