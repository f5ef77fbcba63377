import { beforeAll, expect, it } from '@jest/globals'
import { cp, mkdir, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { digestOfFile } from '../../../src/artifacts/digest.ts'
import { blobPath } from '../../../src/image/layout.ts'
import { nodeLayers } from '../../../src/image/node-layer.ts'
import { randomStream } from '../../../src/random/philox.ts'
import { provideNodeLayer } from '../../harness/node-layer.ts'
import { tensorline } from '../../harness/terminal-process.ts'
import { namesIn, wholeArtifacts } from '../stages/whole-artifacts.ts'
import { makeModel } from './parts.ts'

const kills = 8
const shelves = ['artifacts', 'work/made']

/** A project with a model and a separate tool cache. */
interface Machine {
  readonly project: string
  readonly toolCache: string
  readonly layers: string
  readonly build: (env?: Readonly<Record<string, string>>) => ReturnType<typeof tensorline>
}

async function machine(): Promise<Machine> {
  const folder = await mkdtemp(join(tmpdir(), 'tensorline-killed-build-'))
  const project = join(folder, 'project')
  await mkdir(project)
  await makeModel(join(project, 'model'), new Uint8Array(5000).fill(7))
  // The model of this test cannot be served.
  await writeFile(join(project, 'tensorline.yml'), 'name: tiny\nimage: {verify: none}\n')
  const tools = join(folder, 'tools')
  const toolCache = join(tools, 'tensorline')
  return {
    project,
    toolCache,
    layers: join(toolCache, 'image-layers'),
    build: (env = {}) =>
      tensorline(project, ['build-image', '--model', './model'], { RUNNER_TOOL_CACHE: tools, ...env }),
  }
}

async function expectWholeLayers({ layers }: Machine): Promise<void> {
  const blobs = join(layers, 'blobs/sha256')
  for (const name of await namesIn(blobs))
    expect(await digestOfFile(join(blobs, name))).toBe(`sha256:${name}`)
}

let whole: Machine
let expected: Record<string, string>
let image: string
/** Number of file-system changes of a build with compressed layers in the tool cache, which has the fewest. */
let changes: number

const imageIn = (log: string) => /^image: (\S+)$/m.exec(log)?.[1] ?? log

beforeAll(async () => {
  whole = await machine()
  await provideNodeLayer(whole.toolCache)
  const { code, log } = await whole.build()
  if (code !== 0) throw new Error(log)
  const cached = await machine()
  await cp(whole.toolCache, cached.toolCache, { recursive: true })
  const counted = join(cached.project, 'changes')
  expect(imageIn((await cached.build({ CHANGES_FILE: counted })).log)).toBe(imageIn(log))
  changes = Number(await readFile(counted, 'utf8'))
  expected = await wholeArtifacts(whole.project, shelves)
  image = imageIn(log)
})

it('a build that is killed during compression leaves no partial layer, and the next build replaces a damaged layer and makes the same image', async () => {
  const killed = await machine()
  for (const place of [killed.layers, killed.project]) {
    const { signal, log } = await killed.build({ DIE_WHILE_DRAFTING: place })
    expect({ place, signal, log }).toMatchObject({ place, signal: 'SIGKILL' })
    await expectWholeLayers(killed)
    expect(await wholeArtifacts(killed.project, shelves)).toEqual({})
  }
  const layer = blobPath(killed.layers, nodeLayers['linux/amd64'].digest)
  await mkdir(dirname(layer), { recursive: true })
  await writeFile(layer, 'damaged')
  const { log } = await killed.build()
  expect(imageIn(log)).toBe(image)
  expect(await wholeArtifacts(killed.project, shelves)).toEqual(expected)
  expect(await readdir(killed.layers)).toEqual(['blobs', 'compressed'])
  expect(await namesIn(dirname(layer))).toHaveLength(1)
  await expectWholeLayers(killed)
})

it('a build that is killed repeatedly leaves no partial image, and ends with the same digest', async () => {
  const moments = randomStream(31, 'moments')
  const killed = await machine()
  await provideNodeLayer(killed.toolCache)
  for (let kill = 0; kill < kills; kill++) {
    const change = Math.ceil(((kill + moments.draw(kill)) / kills) * changes)
    const { signal, log } = await killed.build({ DIE_BEFORE_CHANGE: String(change) })
    expect({ change, signal, log }).toMatchObject({ change, signal: 'SIGKILL' })
    expect(expected).toMatchObject(await wholeArtifacts(killed.project, shelves))
    await expectWholeLayers(killed)
  }
  const { log } = await killed.build()
  expect(imageIn(log)).toBe(image)
  expect(await wholeArtifacts(killed.project, shelves)).toEqual(expected)
  const left = await readdir(join(killed.project, '.tensorline'), { recursive: true })
  expect(left.filter((path) => /(^|\/)\.(?!gitignore$)|draft/.test(path))).toEqual([])
})
