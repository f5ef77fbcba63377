import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { randomStream } from '../../../src/random/philox.ts'
import { eventually } from '../../harness/eventually.ts'
import { provideNodeLayer } from '../../harness/node-layer.ts'
import { tensorlineHere } from '../../harness/terminal-here.ts'
import { supervisedTensorline, type TerminalEnded } from '../../harness/terminal-process.ts'
import { flowersCsv, flowersLine } from './flowers.ts'
import { wholeArtifacts } from './whole-artifacts.ts'

const onWasm = ['--device', 'wasm']
const stages = [
  { stage: 'preprocess', args: [], signal: 'SIGINT', code: 130 },
  { stage: 'train', args: onWasm, signal: 'SIGTERM', code: 143 },
  { stage: 'evaluate-gate', args: onWasm, signal: 'SIGINT', code: 130 },
  { stage: 'quantize', args: onWasm, signal: 'SIGTERM', code: 143 },
  { stage: 'build-image', args: ['--model', 'model-quantized'], signal: 'SIGINT', code: 130 },
  { stage: 'deploy', args: [], signal: 'SIGTERM', code: 143 },
] as const
const shelves = ['artifacts', 'work/made', 'cache']
let root = ''
let env: Record<string, string>
/** Digests of the artifacts of all stages. */
let made: Record<string, string>
/** Number of file-system changes of each stage. */
const changes = new Map<string, number>()

const before = (stage: string) => join(root, `before-${stage}`)
const perform = (folder: string, stage: string, args: readonly string[], more = {}) =>
  supervisedTensorline(folder, [stage, ...args], { ...env, ...more })

async function copyOf(folder: string): Promise<string> {
  const copy = await mkdtemp(join(root, 'copy-'))
  await cp(folder, copy, { recursive: true })
  return copy
}

/** Runs each stage on a copy of the output of the stages before it. */
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'tensorline-cancelled-'))
  env = { RUNNER_TOOL_CACHE: join(root, 'tools'), TMPDIR: await mkdtemp(join(root, 'tmp-')) }
  await provideNodeLayer(join(root, 'tools/tensorline'))
  const folder = join(root, 'whole')
  await cp(await project(), folder, { recursive: true })
  for (const { stage, args } of stages) {
    await cp(folder, before(stage), { recursive: true })
    const counted = join(root, 'changes')
    const { code, log } = await perform(folder, stage, args, { CHANGES_FILE: counted })
    if (code !== 0) throw new Error(log)
    changes.set(stage, Number(await readFile(counted, 'utf8')))
  }
  made = await wholeArtifacts(folder, shelves)
  // The copies are other projects, which may not replace the server of this one.
  await tensorlineHere(folder, ['stop'], env)
})

afterAll(async () => {
  await eventually(async () => expect(await deployed()).toEqual([]))
  await rm(root, { recursive: true })
})

async function project(): Promise<string> {
  const folder = await mkdtemp(join(root, 'project-'))
  await writeFile(join(folder, 'flowers.csv'), flowersCsv(300))
  await writeFile(join(folder, 'tensorline.yml'), flowersLine)
  return folder
}

/** Returns the servers of the images in the tool cache of this test, and their supervisors. */
async function deployed(): Promise<string[]> {
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name))
  const lines = await Promise.all(pids.map((pid) => readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')))
  return pids.filter((_, index) => lines[index]?.includes(`${root}/tools/`))
}

async function temporaryIn(folder: string): Promise<string[]> {
  const left = await readdir(join(folder, '.tensorline'), { recursive: true })
  const inTmp = await readdir(String(env['TMPDIR']))
  return [...left.filter((path) => /(^|\/)\.(?!gitignore$)|draft/.test(path)), ...inTmp]
}

interface Cancelled {
  readonly folder: string
  readonly stage: string
  readonly args: readonly string[]
  /** The file-system change before which the stage is cancelled; an earlier one if caches leave fewer changes. */
  readonly change: number
  readonly signal: NodeJS.Signals
}

/** Returns how the stage ended. */
async function cancel({ change, signal, ...rest }: Cancelled): Promise<TerminalEnded> {
  const { folder, stage, args } = rest
  const moment = { CANCEL_BEFORE_CHANGE: String(change), CANCEL_BY: signal }
  const ended = await perform(folder, stage, args, moment)
  if (!ended.log.includes('cancelled by a test') && change > 1)
    return cancel({ ...rest, signal, change: Math.floor(change / 2) })
  return ended
}

it.each(stages)(
  'a cancelled $stage ends after $signal with the exit code $code, leaves no partial files, and has the same digests later',
  async ({ stage, args, signal, code }) => {
    const folder = await copyOf(before(stage))
    const change = Math.ceil(randomStream(code, stage).draw(0) * (changes.get(stage) ?? 1))
    const ended = await cancel({ folder, stage, args, change, signal })
    expect(ended).toMatchObject({ code })
    expect(ended.log.match(/The run was cancelled by \w+/g)).toEqual([`The run was cancelled by ${signal}`])
    expect(made).toMatchObject(await wholeArtifacts(folder, shelves))
    expect(await temporaryIn(folder)).toEqual([])

    expect(await tensorlineHere(folder, [stage, ...args], env)).toMatchObject({ code: 0 })
    expect(made).toMatchObject(await wholeArtifacts(folder, shelves))
    // A supervisor and its server.
    await eventually(async () => expect((await deployed()).length).toBeLessThanOrEqual(2))
    if (stage === 'deploy') await tensorlineHere(folder, ['stop'], env)
  },
)

it('a cancelled `run` starts no other stage', async () => {
  const folder = await project()
  const moment = { CANCEL_WHEN_PRINTED: '── evaluate-gate', CANCEL_BY: 'SIGINT' }
  const { code, log } = await supervisedTensorline(folder, ['run', ...onWasm], { ...env, ...moment })
  expect(code).toBe(130)
  expect(log.match(/^── .*$/gm)).toEqual(['── preprocess', '── train', '── evaluate-gate'])
  expect(await temporaryIn(folder)).toEqual([])
})
