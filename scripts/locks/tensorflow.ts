import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdir, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { promisify } from 'node:util'
import { openPromise } from 'yauzl'
import {
  findRuntimeLock,
  runtimeLockSchema,
  type LockedWheel,
  type RuntimeLock,
} from '../../src/libraries/tensorflow.ts'

const python = '312'
/** All that glibc 2.27 loads; pip takes them literally. */
const platformNames = [
  ...Array.from({ length: 11 }, (_, older) => `manylinux_2_${27 - older}`),
  'manylinux2014',
]
const machines = { x64: 'x86_64', arm64: 'aarch64' } as const
const builds = [
  { device: 'cpu', arch: 'x64', distribution: 'tensorflow-cpu' },
  // There is no wheel without CUDA's name for Arm; this one is built for the CPU only.
  { device: 'cpu', arch: 'arm64', distribution: 'tensorflow' },
  { device: 'gpu', arch: 'x64', distribution: 'tensorflow' },
] as const

/** Headers that the binding's sources include (`g++ -M`): it is compiled where the prebuilt one does not load. */
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
const ofTensorFlow = new Set([
  'tensorflow/libtensorflow_cc.so.2',
  'tensorflow/libtensorflow_framework.so.2',
  'tensorflow/THIRD_PARTY_NOTICES.txt',
  ...headers,
])
/** Libraries, what XLA needs to compile for a GPU, and licences; no headers, static libraries or Python. */
const ofNvidia =
  /^nvidia\/\w+\/lib\/[^/]+\.so[\d.]*$|^nvidia\/cuda_nvcc\/bin\/(ptxas|nvlink|fatbinary)$|\/libdevice\.\d+\.bc$|\.dist-info\/.*(license|notice)[^/]*$/i

/**
 * Pins the wheels of a TensorFlow version for all platforms and devices.
 * @param kept the folder that keeps the wheels; a temporary one without it
 */
export async function pinTensorFlow(version = pinnedVersion(), kept?: string): Promise<void> {
  const wheels = kept ?? (await mkdtemp(join(tmpdir(), 'wheels-')))
  try {
    for (const build of builds) await writeLock(await lockOf(build, version, wheels))
  } finally {
    if (kept === undefined) await rm(wheels, { recursive: true })
  }
}

function pinnedVersion(): string {
  return findRuntimeLock('cpu', { platform: 'linux', arch: 'x64' })?.version ?? ''
}

async function lockOf(
  { device, arch, distribution }: (typeof builds)[number],
  version: string,
  wheels: string,
): Promise<RuntimeLock> {
  const machine = machines[arch]
  const main = await fetchWheel(`${distribution}==${version}`, machine, join(wheels, device, arch))
  const glibc = /manylinux_(\d+)_(\d+)_/.exec(basename(main))
  if (!glibc) throw new Error(`${main} does not name the glibc it is for`)
  const libraries = device === 'gpu' ? await nvidiaRequirements(main) : []
  const paths = [main]
  for (const requirement of libraries)
    paths.push(await fetchWheel(requirement, machine, join(wheels, device, arch)))
  const locked: LockedWheel[] = []
  for (const path of paths) locked.push(await lockWheel(path))
  return runtimeLockSchema.parse({
    device,
    platform: 'linux',
    arch,
    version,
    glibc: `${glibc[1]}.${glibc[2]}`,
    python,
    wheels: locked,
  })
}

/** The `nvidia-…-cu12` requirements of the wheel's extra `and-cuda`. */
async function nvidiaRequirements(wheel: string): Promise<readonly string[]> {
  const { stdout } = await promisify(execFile)('unzip', ['-p', wheel, '*.dist-info/METADATA'])
  const found = [...stdout.matchAll(/^Requires-Dist: (nvidia-[^;]+);.*extra == ["']and-cuda["']/gm)]
  if (found.length === 0) throw new Error(`${wheel} asks for no nvidia packages`)
  return found.map(([, requirement = '']) => requirement.replaceAll(/[\s()]/g, ''))
}

/** @returns the path of the wheel, each in a folder of its own, by name and version; one that is there is not fetched again. */
async function fetchWheel(requirement: string, machine: string, folder: string): Promise<string> {
  const place = join(folder, requirement)
  await mkdir(place, { recursive: true })
  const kept = await readdir(place)
  if (kept.length === 0) {
    console.log(`Fetching ${requirement} for ${machine}`)
    const platforms = platformNames.flatMap((name) => ['--platform', `${name}_${machine}`])
    const which = ['--only-binary=:all:', '--python-version', python, ...platforms]
    await promisify(execFile)(
      'pip',
      [
        'download',
        '--no-deps',
        '--no-cache-dir',
        '--progress-bar',
        'off',
        ...which,
        '--dest',
        place,
        requirement,
      ],
      { maxBuffer: 64 * 1024 * 1024 },
    )
  }
  const [wheel, second] = await readdir(place)
  if (wheel === undefined || second !== undefined) throw new Error(`expected one wheel in ${place}`)
  return join(place, wheel)
}

async function lockWheel(path: string): Promise<LockedWheel> {
  const named = /^(\w+)-([\d.]+)-\w+-\w+-(\w+)(?:\.\w+)*\.whl$/.exec(basename(path))
  if (!named) throw new Error(`${path} is not named like a wheel`)
  const [, distribution = '', wheelVersion = '', platform = ''] = named
  const hash = createHash('sha256')
  await pipeline(createReadStream(path), hash)
  return {
    package: distribution.replaceAll('_', '-'),
    version: wheelVersion,
    file: basename(path),
    size: (await stat(path)).size,
    sha256: hash.digest('hex'),
    platform,
    files: await lockedFiles(path, distribution.startsWith('nvidia')),
  }
}

async function lockedFiles(path: string, nvidia: boolean): Promise<LockedWheel['files']> {
  const files: LockedWheel['files'] = []
  const zip = await openPromise(path)
  for await (const entry of zip.eachEntry()) {
    const wanted = nvidia ? ofNvidia.test(entry.fileName) : ofTensorFlow.has(entry.fileName)
    if (!wanted || entry.uncompressedSize === 0) continue
    const content = createHash('sha256')
    await pipeline(await zip.openReadStreamPromise(entry), content)
    files.push({
      path: entry.fileName,
      size: entry.uncompressedSize,
      sha256: content.digest('hex'),
      ...(entry.fileName.includes('/bin/') ? { executable: true as const } : {}),
    })
  }
  const missing = nvidia ? [] : [...ofTensorFlow].filter((name) => files.every((file) => file.path !== name))
  if (missing.length > 0) throw new Error(`${path} holds no ${missing.join(', ')}`)
  return files
}

async function writeLock(lock: RuntimeLock): Promise<void> {
  const name = `tensorflow-${lock.platform}-${lock.arch}-${lock.device}.json`
  const file = new URL(`../../src/libraries/locks/${name}`, import.meta.url)
  await writeFile(file, `${JSON.stringify(lock, null, 2)}\n`)
  console.log(`Wrote ${name}: ${lock.wheels.length} wheels`)
}
