import { cp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { tableFromArrays, tableFromIPC, tableToIPC, type Float64, type Utf8 } from 'apache-arrow'
import { peekManifest, readRunRecord, writeArtifact } from '../../../src/artifacts/artifact.ts'
import { manifestName, runRecordName } from '../../../src/artifacts/manifest.ts'
import { runCli } from '../../../src/cli/cli.ts'
import { fileKind } from '../../../src/files/file-kind.ts'
import { imageRunSchema } from '../../../src/image/server-measurement.ts'
import { modelDetailsSchema } from '../../../src/model/model-schema.ts'
import { provideNodeLayer } from '../../harness/node-layer.ts'
import { tensorlineHere } from '../../harness/terminal-here.ts'
import { flowersCsv, flowersLine } from './flowers.ts'
import { artifact, inProject } from './project.ts'

inProject(async () => {
  await writeFile('flowers.csv', flowersCsv(300))
  await writeFile('tensorline.yml', flowersLine)
  expect(await runCli(['run', 'preprocess', 'train', 'evaluate-gate', '--device', 'wasm'])).toBe(0)
  await provideNodeLayer(resolve('tools/tensorline'))
})

/** Builds an image; returns the exit code and the log. */
const build = (...args: readonly string[]) =>
  tensorlineHere(resolve(''), ['build-image', ...args], { RUNNER_TOOL_CACHE: resolve('tools') })
const gate = () => ['--report', artifact('report'), '--dataset', artifact('dataset')]

/** Writes an altered copy of an artifact with a valid manifest; returns its folder. */
async function alter(
  name: string,
  change: (draft: string, details: unknown) => Promise<unknown>,
): Promise<string> {
  const manifest = await peekManifest(artifact(name))
  if (manifest === null) throw new Error(`no artifact ${name}`)
  const { kind, parents, config } = manifest
  const { folder } = await writeArtifact(artifact(`altered-${name}`), async (draft) => {
    await cp(artifact(name), draft, { recursive: true })
    await Promise.all([manifestName, runRecordName].map((file) => rm(join(draft, file))))
    return { kind, parents, config, details: await change(draft, manifest.details), run: {} }
  })
  return folder
}

/** Shifts the scores of the classes by one in one row of the predictions of a report; returns its example. */
async function shiftScores(report: string, row: number): Promise<string> {
  const file = join(report, 'candidate.arrow')
  const table = tableFromIPC<Record<string, Float64 | Utf8>>(await readFile(file))
  const names = table.schema.fields.map(({ name }) => name)
  const scores = names.filter((name) => name.startsWith('score.'))
  const sourceOf = (name: string) => scores[(scores.indexOf(name) + 1) % scores.length] ?? name
  const columns = names.map((name): [string, (string | number | null)[]] => [
    name,
    Array.from(
      { length: table.numRows },
      (_, index) =>
        table.getChild(index === row && scores.includes(name) ? sourceOf(name) : name)?.get(index) ?? null,
    ),
  ])
  await writeFile(file, tableToIPC(tableFromArrays(Object.fromEntries(columns))))
  return String(table.getChild('example')?.get(row))
}

describe('build-image', () => {
  it('compares golden requests and examples of the test split with the outputs of the gate', async () => {
    const { code, log } = await build(...gate())
    expect(log).toMatch(/\d+ golden requests and 30 examples of the test split like the gate/)
    expect(code).toBe(0)
    expect(await readdir('.tensorline/work')).not.toContain('served-image')
    const { server } = imageRunSchema.parse(await readRunRecord(artifact('image')))
    expect(server).toMatchObject({ threads: 2, batch: 256 })
    expect(server?.peakMemory).toBeGreaterThan(50e6)
    expect(server?.peakMemory).toBeLessThan(1e9)
    expect(server?.processorMilliseconds).toBeGreaterThanOrEqual(0)
    expect(server?.latency.p99).toBeGreaterThanOrEqual(server?.latency.median ?? Infinity)
  })

  it('rejects an image whose transform is not that of the golden requests, and publishes nothing', async () => {
    const model = await alter('model', async (_, details) => {
      const { transform, ...others } = modelDetailsSchema.parse(details)
      if (!('columns' in transform)) throw new Error('no columns')
      const columns = transform.columns.map((column) =>
        column.encoding === 'number'
          ? {
              ...column,
              steps: column.steps.map((step) => ({ ...step, ...('mean' in step && { mean: 0 }) })),
            }
          : column,
      )
      return { ...others, transform: { ...transform, columns } }
    })
    const { code, log } = await build('--model', model, '--artifact', 'skewed')
    expect(log).toContain('the input report is empty')
    expect(log).toContain('IMAGE_SERVING_SKEW')
    expect(log).toMatch(/: value \d is [\d.e-]+ instead of [\d.e-]+ ±/)
    expect(code).toBe(1)
    expect(await fileKind(artifact('skewed'))).toBeNull()
  })

  it('names exactly the example whose prediction differs from that of the gate', async () => {
    let changed = ''
    const report = await alter('report', async (draft, details) => {
      changed = await shiftScores(draft, 7)
      return details
    })
    const { code, log } = await build('--report', report, '--dataset', artifact('dataset'))
    expect(log).toContain('IMAGE_SERVING_SKEW')
    expect(log.match(/\S+ \(alone\)/g)).toEqual([`${changed} (alone)`])
    expect(code).toBe(1)
  })

  it('starts no server with image.verify: none', async () => {
    const { code, log } = await build('--set', 'image.verify=none')
    expect(log).toContain('The image was not started')
    expect(code).toBe(0)
  })
})
