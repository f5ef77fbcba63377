import { beforeAll, describe, expect, it } from '@jest/globals'
import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'
import { hasCode } from '../../../src/errors.ts'
import { openArtifact } from '../../../src/lineage/artifact.ts'
import { manifestSchema } from '../../../src/lineage/manifest.ts'
import { randomStream } from '../../../src/random/philox.ts'
import { tensorline } from '../../harness/terminal-process.ts'
import { flowersCsv, flowersLine } from './flowers.ts'

const line = ['run', 'preprocess', 'train', 'evaluate-gate', 'quantize', '--device', 'wasm']
const kills = 9

async function project(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'tensorline-killed-'))
  await writeFile(join(folder, 'flowers.csv'), flowersCsv(300))
  await writeFile(
    join(folder, 'tensorline.yml'),
    flowersLine.replace('epochs: 8', 'epochs: 6, checkpoint: {every-steps: 20}'),
  )
  return folder
}

/** Digests of all artifacts below a project, each of which must be whole, by their places. */
async function wholeArtifacts(folder: string): Promise<Record<string, string>> {
  const digests: Record<string, string> = {}
  for (const shelf of ['artifacts', 'work/made', 'cache'])
    for (const name of await namesIn(join(folder, '.tensorline', shelf))) {
      if (name.startsWith('.')) continue
      const place = join(folder, '.tensorline', shelf, name)
      const { kind } = manifestSchema.parse(JSON.parse(await readFile(join(place, 'manifest.json'), 'utf8')))
      digests[`${shelf}/${name}`] = (await openArtifact(place, kind, z.unknown())).digest
    }
  return digests
}

async function namesIn(folder: string): Promise<string[]> {
  return readdir(folder).catch((error: unknown) => {
    if (hasCode(error, 'ENOENT')) return []
    throw error
  })
}

let expected: Record<string, string>
let changes: number

beforeAll(async () => {
  const folder = await project()
  const counted = join(folder, 'changes')
  const { code, log } = await tensorline(folder, line, { CHANGES_FILE: counted })
  if (code !== 0) throw new Error(log)
  expected = await wholeArtifacts(folder)
  changes = Number(await readFile(counted, 'utf8'))
})

describe('a line in a terminal', () => {
  it('that is killed again and again leaves nothing by half, and comes to the same digests', async () => {
    expect(Object.keys(expected)).toHaveLength(9)
    const folder = await project()
    const moments = randomStream(23, 'moments')
    let logs = ''
    for (let kill = 0; kill < kills; kill++) {
      const change = Math.ceil(((kill + moments.draw(kill)) / kills) * changes)
      const { signal, log } = await tensorline(folder, line, { DIE_BEFORE_CHANGE: String(change) })
      logs += log
      expect({ change, signal }).toEqual({ change, signal: 'SIGKILL' })
      expect(expected).toMatchObject(await wholeArtifacts(folder))
    }
    const { code, log } = await tensorline(folder, line)
    expect(`${logs}${log}`).not.toMatch(/cannot be used|error:/)
    expect(logs).toContain('Going on after step')
    expect(code).toBe(0)
    expect(await wholeArtifacts(folder)).toEqual(expected)
    const left = await readdir(join(folder, '.tensorline'), { recursive: true })
    expect(left.filter((path) => /(^|\/)\.(?!gitignore$)|draft/.test(path))).toEqual([])
  }, 120_000)

  it('waits for another one in the same folder, and both come to the same digests', async () => {
    const folder = await project()
    const both = await Promise.all([tensorline(folder, line), tensorline(folder, line)])
    expect(both.map(({ code }) => code)).toEqual([0, 0])
    expect(both.filter(({ log }) => /Another tensorline is at work in .*: waiting/.test(log))).toHaveLength(1)
    expect(await wholeArtifacts(folder)).toEqual(expected)
  })

  it('makes a dataset anew whose copy in the cache is damaged, and publishes what is whole', async () => {
    const folder = await project()
    await tensorline(folder, line)
    const [cached = ''] = await namesIn(join(folder, '.tensorline/cache'))
    // The same bytes lie in the cache and in the artifact.
    await writeFile(join(folder, '.tensorline/cache', cached, 'train.arrow'), 'short')
    const { code, log } = await tensorline(folder, ['preprocess'])
    expect(log).toMatch(/warning: The dataset in the cache cannot be used, so it is made anew: .*train.arrow/)
    expect(code).toBe(0)
    expect(await wholeArtifacts(folder)).toEqual(expected)
  })
})
