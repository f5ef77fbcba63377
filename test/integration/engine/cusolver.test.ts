import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { execFile } from 'node:child_process'
import { copyFile, mkdir, mkdtemp, rm, symlink } from 'node:fs/promises'
import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { tfjsPath } from '../../../src/engine/tfjs.ts'
import { toolCacheFolder } from '../../../src/files/cache-folders.ts'
import { findRuntimeLock, tensorFlowLibrary } from '../../../src/libraries/tensorflow.ts'
import { nativeEngine } from '../training/setting.ts'

const packageRoot = join(import.meta.dirname, '../../..')
const binding = join(packageRoot, `dist/binding/linux-${process.arch}`)

let runtime: string
beforeAll(async () => {
  await nativeEngine()
  runtime = await mkdtemp(join(tmpdir(), 'cusolver-'))
})
afterAll(() => rm(runtime, { recursive: true }))

/** Puts another library in the place of the CUDA set's, beside the library for the CPU. */
async function putLibraries(): Promise<{ addon: string; cuSolver: string }> {
  const lock = findRuntimeLock('cpu')
  if (lock === null) throw new Error('there is no library for this machine')
  const installed = join(toolCacheFolder(process.env, homedir()), tensorFlowLibrary(lock).name)
  await symlink(join(installed, 'tensorflow'), join(runtime, 'tensorflow'))
  const addon = join(runtime, 'bindings/prebuilt/tfjs_binding.node')
  const cuSolver = join(runtime, 'nvidia/cusolver/lib/libcusolver.so.11')
  await mkdir(join(addon, '..'), { recursive: true })
  await mkdir(join(cuSolver, '..'), { recursive: true })
  await copyFile(join(binding, 'tfjs_binding.node'), addon)
  await copyFile(join(binding, 'quiet_start.so'), cuSolver)
  return { addon, cuSolver }
}

it('opens cuSOLVER with the binding, because TensorFlow does not find it in the CUDA set', async () => {
  const { addon, cuSolver } = await putLibraries()
  const code = `require(${JSON.stringify(tfjsPath(packageRoot))}).registerNative(${JSON.stringify(addon)})
console.log(require('node:fs').readFileSync('/proc/self/maps', 'utf8'))`
  const { stdout } = await promisify(execFile)(process.execPath, ['-e', code], { maxBuffer: 2 ** 24 })
  expect(stdout).toContain(cuSolver)
})
