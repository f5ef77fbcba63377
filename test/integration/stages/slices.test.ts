import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runCli } from '../../../src/cli/cli.ts'
import { verdictSchema } from '../../../src/evaluation/verdict.ts'
import { acceptBaseline } from '../../../src/host/local/baselines.ts'
import { workplaceAt } from '../../../src/host/local/workplace.ts'

const before = process.cwd()
let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tensorline-slices-'))
  process.chdir(folder)
})
afterAll(async () => {
  process.chdir(before)
  await rm(folder, { recursive: true })
})

/** Answers to mails of some regions, a hundred each. */
function csv(regions: readonly string[]): string {
  const rows = regions.flatMap((region) =>
    Array.from({ length: 100 }, (_, row) => {
      const label = row % 2 === 0 ? 'ham' : 'spam'
      return `${region}-${row},${label},${row % 10 === 0 ? 'ham' : label},${region},${row}`
    }),
  )
  return ['example,label,prediction,region,length', ...rows].join('\n')
}

const gate = () => runCli(['evaluate-gate', '--candidate', 'predictions.csv'])
const report = async () => {
  const path = join(workplaceAt(folder).artifacts, 'report')
  return { path, ...verdictSchema.parse(JSON.parse(await readFile(join(path, 'report.json'), 'utf8'))) }
}

describe('slices of predictions', () => {
  it('that the accepted run had and the test split has no longer fail the gate', async () => {
    await writeFile(
      'tensorline.yml',
      'name: mails\ngate:\n  slices: [{by: region}, {name: long, where: "length >= 50 and region != \'north\'"}]\n',
    )
    await writeFile('predictions.csv', csv(['north', 'south', 'west']))
    expect(await gate()).toBe(0)
    const first = await report()
    expect(first.slices.map(({ name, size }) => [name, size])).toEqual([
      ['region = north', 100],
      ['region = south', 100],
      ['region = west', 100],
      ['long', 100],
    ])
    const accepted = { branch: 'main', artifact: 'report' }
    await acceptBaseline(workplaceAt(folder).baselines, accepted, first.path, null)
    await writeFile('predictions.csv', csv(['north', 'south']))
    expect(await gate()).toBe(1)
    const { slices, reason } = await report()
    expect(slices.filter(({ state }) => state === 'vanished').map(({ name }) => name)).toEqual([
      'region = west',
    ])
    expect(reason).toContain('The slice of region "west" is without a single example in the test split')
  })

  it('of columns that are not there are refused with those that are', async () => {
    await writeFile('tensorline.yml', 'name: mails\ngate:\n  slices: [{where: "speed > 5"}]\n')
    await writeFile('predictions.csv', csv(['north']))
    expect(await gate()).toBe(1)
  })
})
