import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { spawnSync } from 'node:child_process'
import { mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { tensorlineHere } from '../../harness/terminal-here.ts'
import { supervisedTensorline } from '../../harness/terminal-process.ts'
import { errorText } from '../../harness/user-error.ts'

let folder: string

const pipeline = (name: string) =>
  `name: ${name}\ndata: {source: rows.csv, label: label}\n` +
  'model: {layers: [{dense: {units: 2, activation: softmax}}]}\ntrain: {epochs: 1}\n'

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tensorline with spaces '))
  const rows = Array.from({ length: 60 }, (_, row) => `${row % 7},${row % 5},${row % 2 ? 'yes' : 'no'}`)
  await writeFile(join(folder, 'rows.csv'), ['a,b,label', ...rows].join('\n'))
  await writeFile(join(folder, 'tensorline.yml'), pipeline('one'))
})

afterEach(() => rm(folder, { recursive: true }))

const place = (path: string) => join(folder, path)
const file = (path: string) => writeFile(place(path), 'x')
const directory = async (path: string) => {
  await mkdir(place(path), { recursive: true })
}
const loop = (path: string) => symlink('loop', place(path))

async function failure(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const { code, log } = await tensorlineHere(folder, args, env)
  expect(code).toBe(1)
  expect(log).not.toMatch(/INTERNAL_ERROR|^ +at /m)
  return /error: (.*)/.exec(log)?.[1]
}

describe('preprocess names the path and a fix', () => {
  it.each<[string, () => Promise<void>, unknown]>([
    ['.tensorline is a file', () => file('.tensorline'), errorText('FILE_WRONG_TYPE', '/.tensorline')],
    [
      '.tensorline is a link to itself',
      () => loop('loop').then(() => loop('.tensorline')),
      errorText('FILE_WRONG_TYPE', '/.tensorline'),
    ],
    [
      'the folder of artifacts is a file',
      async () => {
        await directory('.tensorline')
        await file('.tensorline/artifacts')
      },
      errorText('FILE_WRONG_TYPE', '/artifacts'),
    ],
    [
      'the folder for work is a file',
      async () => {
        await directory('.tensorline')
        await file('.tensorline/work')
      },
      errorText('FILE_WRONG_TYPE', '/work'),
    ],
    [
      '.tensorline is a link to nothing',
      () => symlink('nowhere', place('.tensorline')),
      errorText('FILE_INVALID_PATH', '/.tensorline'),
    ],
    [
      'the summary is a folder',
      () => directory('.tensorline/summary.md'),
      errorText('FILE_WRONG_TYPE', 'summary.md'),
    ],
    [
      'the source is a link to itself',
      async () => {
        await rm(place('rows.csv'))
        await loop('loop')
        await symlink('loop', place('rows.csv'))
      },
      errorText('FILE_INVALID_PATH', 'rows.csv'),
    ],
  ])('when %s', async (_, arrange, error) => {
    await arrange()
    expect(await failure(['preprocess'])).toEqual(error)
  })

  it('when no temporary folder can be created', async () => {
    expect(await failure(['preprocess'], { TMPDIR: '/proc' })).toEqual(
      errorText('FILE_NO_PERMISSION', '/proc', 'TMPDIR'),
    )
  })

  it('when the configuration file is a folder, or below a file', async () => {
    await directory('folder.yml')
    expect(await failure(['preprocess', '--config', 'folder.yml'])).toEqual(
      errorText('FILE_WRONG_TYPE', 'folder.yml'),
    )
    expect(await failure(['preprocess', '--config', 'rows.csv/x.yml'])).toEqual(errorText('FILE_WRONG_TYPE'))
  })
})

it('preprocess names the limit of open files where the system reaches it', async () => {
  const program = join(import.meta.dirname, '../../harness/terminal.ts')
  const logs = [24, 26, 28].map((limit) => {
    const command = `ulimit -n ${limit}; exec "$0" "$1" preprocess`
    return spawnSync('bash', ['-c', command, process.execPath, program], { cwd: folder, encoding: 'utf8' })
      .stderr
  })
  const failed = logs.filter((log) => log.includes('error:'))
  expect(failed.length).toBeGreaterThan(0)
  for (const log of failed) expect(log).toEqual(errorText('FILE_TOO_MANY_OPEN', '`ulimit -n 4096`'))
})

it('preprocess continues without a cache that is a file', async () => {
  await directory('.tensorline')
  await file('.tensorline/cache')
  const { code, log } = await tensorlineHere(folder, ['preprocess'])
  expect(code).toBe(0)
  expect(log).toMatch(/warning: Cache: could not restore/)
})

it.each<[string, (cache: string) => Promise<void>]>([
  ['a file', () => file('cache')],
  ['a link to itself', (cache) => symlink('cache', cache)],
  ['a link to nothing', (cache) => symlink('nowhere', cache)],
  ['a folder that accepts no folders', (cache) => symlink('/proc', cache)],
])('train on an automatic device uses WebAssembly where the tool cache is %s', async (_, arrange) => {
  await arrange(place('cache'))
  expect((await tensorlineHere(folder, ['preprocess'])).code).toBe(0)
  // A separate process: a process keeps its engine.
  const { code, log, results } = await supervisedTensorline(folder, ['train', '--device', 'auto'], {
    XDG_CACHE_HOME: place('cache'),
    RUNNER_TOOL_CACHE: '',
  })
  expect(log).toMatch(/warning: Native TensorFlow is unavailable, so WebAssembly runs the tensors/)
  expect({ code, results }).toEqual({ code: 0, results: expect.stringContaining('device: wasm\n') })
})

describe('two pipelines in one folder', () => {
  beforeEach(() => writeFile(place('two.yml'), pipeline('two').replace('label: label', 'label: label, columns: [a]'))) // prettier-ignore

  it('do not replace the artifacts of each other, and need different names', async () => {
    expect((await tensorlineHere(folder, ['preprocess'])).code).toBe(0)
    const two = ['preprocess', '--config', 'two.yml']
    expect(await failure(two)).toEqual(errorText('ARTIFACT_NAME_TAKEN', 'dataset', 'tensorline.yml'))
    // The name is checked before the sources are read.
    await writeFile(place('two.yml'), pipeline('two').replace('label: label', 'label: none'))
    expect(await failure(two)).toEqual(errorText('ARTIFACT_NAME_TAKEN', 'dataset', 'tensorline.yml'))
    await writeFile(place('two.yml'), pipeline('two').replace('label: label', 'label: label, columns: [a]'))
    expect((await tensorlineHere(folder, [...two, '--artifact', 'dataset-two'])).code).toBe(0)
    expect(await readdir(place('.tensorline/artifacts'))).toEqual(
      expect.arrayContaining(['data-report', 'dataset-two', 'dataset-two-report']),
    )
    expect((await tensorlineHere(folder, ['preprocess'])).code).toBe(0)
  })

  it('are one pipeline when they have the same name', async () => {
    expect((await tensorlineHere(folder, ['preprocess'])).code).toBe(0)
    await writeFile(place('two.yml'), pipeline('one').replace('label: label', 'label: label, columns: [a]'))
    expect((await tensorlineHere(folder, ['preprocess', '--config', 'two.yml'])).code).toBe(0)
  })
})
