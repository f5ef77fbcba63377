import { describe, expect, it } from '@jest/globals'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { bindingRecordSchema, loadBinding } from '../../../src/engine/binding.ts'
import { fingerprintOf } from '../../../src/libraries/checked-file.ts'
import { findRuntimeLock } from '../../../src/libraries/tensorflow.ts'
import { recordingLog } from '../../harness/libraries/small-runtime.ts'

const fileAt = (path: string) => fileURLToPath(new URL(`../../../${path}`, import.meta.url))

describe('the copy of the binding in the tool cache', () => {
  it('is replaced when it is damaged', async () => {
    const work = await mkdtemp(join(tmpdir(), 'binding-'))
    const options = { shipped: fileAt('dist/binding'), runtime: work, log: recordingLog([]) }
    const load = async (path: string) => ({ path, fingerprint: await fingerprintOf(path) })
    try {
      const { path, fingerprint } = await loadBinding({ ...options, load })
      await writeFile(path, 'damaged')
      expect(await loadBinding({ ...options, load })).toEqual({ path, fingerprint })
    } finally {
      await rm(work, { recursive: true })
    }
  })
})

describe('the committed binding', () => {
  it.each(['x64', 'arm64'])(
    'for %s is the one its record describes, compiled against the pinned TensorFlow',
    async (arch) => {
      const text = await readFile(fileAt(`dist/binding/linux-${arch}/tfjs_binding.json`), 'utf8')
      const { size, sha256, tensorflow } = bindingRecordSchema.parse(JSON.parse(text))
      expect(await fingerprintOf(fileAt(`dist/binding/linux-${arch}/tfjs_binding.node`))).toEqual({
        size,
        sha256,
      })
      expect(tensorflow).toBe(findRuntimeLock('cpu', { platform: 'linux', arch })?.version)
    },
  )

  it.each([
    ['binding/tfjs_backend.cc', 'node_modules/@tensorflow/tfjs-node-gpu/binding/tfjs_backend.cc'],
    ['binding/tfjs_binding.cc', 'node_modules/@tensorflow/tfjs-node-gpu/binding/tfjs_binding.cc'],
    ['binding/old_libstdcxx.cc', 'src/engine/native/old_libstdcxx.cc'],
    ['binding/gpu_memory_limit.cc', 'src/engine/native/gpu_memory_limit.cc'],
    ['binding/graph_optimizer.cc', 'src/engine/native/graph_optimizer.cc'],
    ['binding/quiet_start.cc', 'src/engine/native/quiet_start.cc'],
    ['node-api/node_api.h', 'node_modules/node-api-headers/include/node_api.h'],
  ])('comes with %s as installed', async (shipped, installed) => {
    expect(await readFile(fileAt(`dist/binding/source/${shipped}`))).toEqual(
      await readFile(fileAt(installed)),
    )
  })

  it('contains no path of the machine that built it', async () => {
    const bytes = await readFile(fileAt('dist/binding/linux-x64/tfjs_binding.node'), 'latin1')
    expect(bytes).not.toMatch(/(?<![\w.])\/[\w./-]+\.(cc|h)\b/)
  })
})
