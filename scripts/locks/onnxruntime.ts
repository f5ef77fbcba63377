import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  onnxRuntimeLock,
  onnxRuntimeLockSchema,
  onnxRuntimePackage,
} from '../../src/libraries/onnxruntime.ts'
import { lockNpmPackage } from './npm-package.ts'

/** The addon and the library that it loads; the package has no file with its licence. */
const wanted = /^bin\/napi-v6\/linux\/(x64|arm64)\/(onnxruntime_binding\.node|libonnxruntime\.so\.1)$/

/** Pins a version of ONNX Runtime. */
export async function pinOnnxRuntime(version = onnxRuntimeLock().version): Promise<void> {
  const work = await mkdtemp(join(tmpdir(), 'onnxruntime-'))
  try {
    const locked = await lockNpmPackage(onnxRuntimePackage, version, wanted, work)
    const lock = onnxRuntimeLockSchema.parse({ version, ...locked })
    await writeFile(
      new URL('../../src/libraries/locks/onnxruntime.json', import.meta.url),
      `${JSON.stringify(lock, null, 2)}\n`,
    )
    console.log(`Wrote onnxruntime.json: ${lock.files.length} files`)
  } finally {
    await rm(work, { recursive: true })
  }
}
