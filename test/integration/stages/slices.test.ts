import { describe, expect, it } from '@jest/globals'
import { writeFile } from 'node:fs/promises'
import { runCli } from '../../../src/cli/cli.ts'
import { acceptBaseline } from '../../../src/host/local/baselines.ts'
import { workplaceAt } from '../../../src/host/local/workplace.ts'
import { artifact, inProject, verdict } from './project.ts'

inProject()

/** Returns predictions for mails of some regions, a hundred each. */
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

describe('slices of predictions', () => {
  it('fail the gate if the accepted run had them and the test split does not', async () => {
    await writeFile(
      'tensorline.yml',
      'name: mails\ngate:\n  slices: [{by: region}, {name: long, where: "length >= 50 and region != \'north\'"}]\n',
    )
    await writeFile('predictions.csv', csv(['north', 'south', 'west']))
    expect(await gate()).toBe(0)
    expect((await verdict()).slices.map(({ name, size }) => [name, size])).toEqual([
      ['region = north', 100],
      ['region = south', 100],
      ['region = west', 100],
      ['long', 100],
    ])
    const accepted = { branch: 'main', artifact: 'report' }
    await acceptBaseline(workplaceAt(process.cwd()).baselines, accepted, artifact('report'), null)
    await writeFile('predictions.csv', csv(['north', 'south']))
    expect(await gate()).toBe(1)
    const { slices, reasonCode } = await verdict()
    expect(slices.filter(({ state }) => state === 'missing').map(({ name }) => name)).toEqual([
      'region = west',
    ])
    expect(reasonCode).toBe('missing')
  })

  it('of a report with a custom name fail the gate when they vanish', async () => {
    const gateAs = () =>
      runCli(['evaluate-gate', '--candidate', 'predictions.csv', '--artifact', 'mail-report'])
    await writeFile('tensorline.yml', 'name: mails\ngate:\n  slices: [{by: region}]\n')
    await writeFile('predictions.csv', csv(['north', 'south', 'east']))
    expect(await gateAs()).toBe(0)
    const accepted = { branch: 'main', artifact: 'mail-report' }
    await acceptBaseline(workplaceAt(process.cwd()).baselines, accepted, artifact('mail-report'), null)
    await writeFile('predictions.csv', csv(['north', 'south']))
    expect(await gateAs()).toBe(1)
    const { slices } = await verdict('mail-report')
    expect(slices.filter(({ state }) => state === 'missing').map(({ name }) => name)).toEqual([
      'region = east',
    ])
  })

  it('of unknown columns are rejected with the known ones in the error', async () => {
    await writeFile('tensorline.yml', 'name: mails\ngate:\n  slices: [{where: "speed > 5"}]\n')
    await writeFile('predictions.csv', csv(['north']))
    expect(await gate()).toBe(1)
  })
})
