import { beforeAll, describe, expect, it } from '@jest/globals'
import { cp, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { randomStream } from '../../../src/random/philox.ts'
import { tensorlineHere } from '../../harness/terminal-here.ts'
import { tensorline } from '../../harness/terminal-process.ts'
import { flowersCsv, flowersLine } from './flowers.ts'
import { namesIn, wholeArtifacts } from './whole-artifacts.ts'

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

const shelves = ['artifacts', 'work/made', 'cache']

let whole: string
let expected: Record<string, string>
/** Number of file-system changes of a run that starts from nothing; a resumed run makes fewer. */
let changes: number

beforeAll(async () => {
  whole = await project()
  const counted = join(whole, 'changes')
  const { code, log } = await tensorline(whole, line, { CHANGES_FILE: counted })
  if (code !== 0) throw new Error(log)
  expected = await wholeArtifacts(whole, shelves)
  changes = Number(await readFile(counted, 'utf8'))
})

describe('a pipeline in a terminal', () => {
  it('that is killed repeatedly leaves no partial files, and ends with the same digests', async () => {
    expect(Object.keys(expected)).toHaveLength(13)
    let folder = await project()
    const moments = randomStream(23, 'moments')
    let logs = ''
    let killed = 0
    for (let kill = 0; kill < kills; kill++) {
      const change = Math.ceil(((kill + moments.draw(kill)) / kills) * changes)
      const { code, signal, log } = await tensorline(folder, line, { DIE_BEFORE_CHANGE: String(change) })
      logs += log
      expect(expected).toMatchObject(await wholeArtifacts(folder, shelves))
      if (signal === 'SIGKILL') killed++
      else {
        // The resumed run needed fewer changes and ended: the next kill meets a new project.
        expect({ code, artifacts: await wholeArtifacts(folder, shelves) }).toEqual({
          code: 0,
          artifacts: expected,
        })
        folder = await project()
      }
    }
    expect(killed).toBeGreaterThanOrEqual(kills - 3)
    const { code, log } = await tensorlineHere(folder, line)
    expect(`${logs}${log}`).not.toMatch(/is unusable|error:/)
    expect(logs).toContain('Resuming from a checkpoint after step')
    expect(code).toBe(0)
    expect(await wholeArtifacts(folder, shelves)).toEqual(expected)
    const left = await readdir(join(folder, '.tensorline'), { recursive: true })
    expect(left.filter((path) => /(^|\/)\.(?!gitignore$)|draft/.test(path))).toEqual([])
  })

  it('waits for another one in the same folder, and both have the same digests', async () => {
    const folder = await project()
    const both = await Promise.all([tensorline(folder, line), tensorline(folder, line)])
    expect(both.map(({ code }) => code)).toEqual([0, 0])
    expect(
      both.filter(({ log }) => /Another tensorline process is working in .*: waiting/.test(log)),
    ).toHaveLength(1)
    expect(await wholeArtifacts(folder, shelves)).toEqual(expected)
  })

  it('makes a dataset again if its copy in the cache is damaged, and publishes a valid one', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'tensorline-killed-'))
    await cp(whole, folder, { recursive: true })
    const [cached = ''] = await namesIn(join(folder, '.tensorline/cache'))
    // The cache and the artifact have the same bytes.
    await writeFile(join(folder, '.tensorline/cache', cached, 'train-00000.arrow'), 'short')
    const { code, log } = await tensorlineHere(folder, ['preprocess'])
    expect(log).toMatch(
      /warning: The dataset in the cache cannot be used, so it is prepared again: .*train-00000.arrow/,
    )
    expect(code).toBe(0)
    expect(await wholeArtifacts(folder, shelves)).toEqual(expected)
  })
})
