/** Writes `src/engine/runtime-lock.json` for a wheel of tensorflow-cpu: `node scripts/lock-runtime.ts WHEEL`. */
import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { stat, writeFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { openPromise } from 'yauzl'
import { runtimeLockSchema } from '../src/engine/runtime-lock.ts'

const libraries = ['tensorflow/libtensorflow_cc.so.2', 'tensorflow/libtensorflow_framework.so.2']
const notices = ['tensorflow/THIRD_PARTY_NOTICES.txt']
/** What the binding's sources include (`g++ -M`), so that it can be compiled where the prebuilt one does not load. */
const headers = [
  'tensorflow/c/c_api.h',
  'tensorflow/c/c_api_macros.h',
  'tensorflow/c/eager/c_api.h',
  'tensorflow/c/tf_attrtype.h',
  'tensorflow/c/tf_buffer.h',
  'tensorflow/c/tf_datatype.h',
  'tensorflow/c/tf_status.h',
  'tensorflow/c/tf_tensor.h',
  'tensorflow/c/tf_tstring.h',
  'tensorflow/core/platform/ctstring.h',
  'tensorflow/core/platform/ctstring_internal.h',
  'tsl/platform/ctstring.h',
  'tsl/platform/ctstring_internal.h',
  'xla/tsl/c/tsl_status.h',
].map((path) => `tensorflow/include/${path}`)

const [wheel] = process.argv.slice(2)
if (wheel === undefined) throw new Error('usage: node scripts/lock-runtime.ts WHEEL')
const named = /^(\w+)-([\d.]+)-([a-z]+)(\d+)-(\w+)-(manylinux_(\d+)_(\d+)_x86_64)\.whl$/.exec(basename(wheel))
if (!named) throw new Error(`${wheel} is not named like a manylinux wheel for x86_64`)
const [, distribution = '', version, implementation, python, abi, platform, glibcMajor, glibcMinor] = named

const hash = createHash('sha256')
await pipeline(createReadStream(wheel), hash)
const lock = runtimeLockSchema.parse({
  package: distribution.replaceAll('_', '-'),
  version,
  platform: 'linux',
  arch: 'x64',
  glibc: `${glibcMajor}.${glibcMinor}`,
  wheel: {
    file: basename(wheel),
    size: (await stat(wheel)).size,
    sha256: hash.digest('hex'),
    tags: { python, implementation, abi, platform },
  },
  files: await lockedFiles(wheel, [...libraries, ...notices, ...headers]),
})
await writeFile(
  new URL('../src/engine/runtime-lock.json', import.meta.url),
  `${JSON.stringify(lock, null, 2)}\n`,
)

async function lockedFiles(path: string, wanted: readonly string[]) {
  const files = new Map<string, { path: string; size: number; sha256: string }>()
  const zip = await openPromise(path)
  for await (const entry of zip.eachEntry()) {
    if (!wanted.includes(entry.fileName)) continue
    const content = createHash('sha256')
    await pipeline(await zip.openReadStreamPromise(entry), content)
    files.set(entry.fileName, {
      path: entry.fileName,
      size: entry.uncompressedSize,
      sha256: content.digest('hex'),
    })
  }
  return wanted.map((name) => {
    const file = files.get(name)
    if (!file) throw new Error(`${path} holds no ${name}`)
    return file
  })
}
