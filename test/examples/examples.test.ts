import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'
import { runCli } from '../../src/cli/cli.ts'
import type { Verdict } from '../../src/gate/verdict.ts'
import { verdict } from '../integration/stages/project.ts'

const examples = join(import.meta.dirname, '../../examples')

/** The words come from packages of Debian. */
const itWithApt = existsSync('/usr/bin/apt-get') ? it : it.skip

const before = process.cwd()
let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tensorline-example-'))
  process.chdir(folder)
})
afterEach(async () => {
  await runCli(['stop'])
  process.chdir(before)
  await rm(folder, { recursive: true })
})

const copy = (name: string) => cp(join(examples, name), '.', { recursive: true })
/** Runs all stages, from the raw data to a server on a free port. */
const run = () => runCli(['run', '--set', 'deploy.port=0'])

const accuracy = ({ metrics }: Verdict) =>
  metrics.find(({ metric }) => metric === 'accuracy')?.candidate.value ?? Number.NaN

const answer = z.object({ predictions: z.array(z.unknown()), classes: z.array(z.string()).optional() })

/** Sends raw rows to the running server. */
async function predict(name: string, instances: readonly object[]): Promise<z.infer<typeof answer>> {
  const records = (await readFile('.tensorline/deployments.jsonl', 'utf8')).trim().split('\n')
  const { url } = z.object({ url: z.url() }).parse(JSON.parse(records.at(-1) ?? ''))
  const response = await fetch(`${url}/v1/models/${name}:predict`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ instances }),
  })
  expect(response.status).toBe(200)
  return answer.parse(await response.json())
}

async function predictNumbers(name: string, instances: readonly object[]): Promise<number[]> {
  const { predictions } = await predict(name, instances)
  return z
    .array(z.union([z.number(), z.tuple([z.number()])]))
    .parse(predictions)
    .flat()
}

describe('one command makes a server of raw requests from', () => {
  it('a table with gaps and categories: penguins', async () => {
    await copy('penguins')
    expect(await run()).toBe(0)
    expect(await verdict()).toMatchObject({ outcome: 'pass' })
    const gentoo = {
      island: 'Biscoe',
      bill_length_mm: 47.6,
      bill_depth_mm: 14.5,
      flipper_length_mm: 215,
      body_mass_g: 5400,
      year: 2007,
    }
    const adelie = {
      ...gentoo,
      island: 'Torgersen',
      bill_length_mm: 38,
      bill_depth_mm: 19,
      body_mass_g: null,
    }
    const { classes } = await predict('penguins', [
      gentoo,
      { ...adelie, flipper_length_mm: 185, sex: 'male' },
    ])
    expect(classes).toEqual(['Gentoo', 'Adelie'])
  })

  it('a regression on a table with gaps: cars', async () => {
    await copy('cars')
    expect(await run()).toBe(0)
    expect(await verdict()).toMatchObject({ outcome: 'pass' })
    const light = {
      Cylinders: 4,
      Displacement: 97,
      Horsepower: null,
      Weight_in_lbs: 2130,
      Acceleration: 14.5,
      Year: '1971-01-01',
      Origin: 'Japan',
    }
    const heavy = {
      ...light,
      Cylinders: 8,
      Displacement: 400,
      Horsepower: 175,
      Weight_in_lbs: 4400,
      Origin: 'USA',
    }
    const [economical = 0, thirsty = 0] = await predictNumbers('cars', [light, heavy])
    expect(economical).toBeGreaterThan(20)
    expect(thirsty).toBeLessThan(20)
  })

  it('a time series: weather', async () => {
    await copy('weather')
    expect(await run()).toBe(0)
    expect(await verdict()).toMatchObject({ outcome: 'pass' })
    const after = (temperature: number) => ({
      ...Object.fromEntries(Array.from({ length: 7 }, (_, day) => [`temp_max[-${day + 1}]`, temperature])),
      ...{ 'temp_min[-1]': temperature - 9, 'precipitation[-1]': 0, 'wind[-1]': 3 },
    })
    const [summer = 0, winter = 0, cool = 0, unknown = 0] = await predictNumbers('weather', [
      { date: '2016-07-15', ...after(27) },
      { date: '2016-01-15', ...after(8) },
      { date: '2016-07-15', ...after(18) },
      { date: '2016-07-15' },
    ])
    expect(summer - winter).toBeGreaterThan(10)
    expect(summer - cool).toBeGreaterThan(3)
    expect(unknown).toBeGreaterThan(winter)
  })

  itWithApt('texts: languages', async () => {
    await copy('languages')
    execFileSync('./get-words.sh', { stdio: ['ignore', 'ignore', 'inherit'] })
    expect(await run()).toBe(0)
    expect(await verdict()).toMatchObject({ outcome: 'pass' })
    const { classes } = await predict('languages', [
      { word: 'Donaudampfschiff' },
      { word: 'heureusement' },
      { word: 'buongiorno' },
    ])
    expect(classes).toEqual(['german', 'french', 'italian'])
  })

  it('ratings of items by users: ratings', async () => {
    await copy('ratings')
    execFileSync('./get-ratings.sh', { stdio: ['ignore', 'ignore', 'inherit'] })
    expect(await run()).toBe(0)
    expect(await verdict()).toMatchObject({ outcome: 'pass' })
    const ratings = await predictNumbers('ratings', [
      { s: 1, d: 1002 },
      { s: 'new', d: 1002 },
      { s: 'new', d: 2078 },
    ])
    for (const rating of ratings) expect(Math.abs(rating - 3)).toBeLessThan(2.5)
    expect(new Set(ratings).size).toBe(3)
  })

  it('pictures in a folder for each class: the first ones of cifar, for two epochs', async () => {
    await copy('cifar')
    execFileSync('./get-images.sh', ['400'], { stdio: ['ignore', 'ignore', 'inherit'] })
    const short = { 'train.epochs': '2', 'gate.require': '["accuracy >= 0.15"]' }
    const settings = Object.entries(short).flatMap(([key, value]) => ['--set', `${key}=${value}`])
    expect(await runCli(['run', '--set', 'deploy.port=0', ...settings])).toBe(0)
    expect(await verdict()).toMatchObject({ outcome: 'pass' })
    const pictures = await readdir('images/test/ship')
    expect(pictures.length).toBeGreaterThan(20)
    const files = pictures.map(async (name) => ({
      b64: await readFile(`images/test/ship/${name}`, 'base64'),
    }))
    const { classes = [] } = await predict('cifar', await Promise.all(files))
    expect(classes).toHaveLength(pictures.length)
    expect(classes).toContain('ship')
  })

  it('pictures with a table: apples, whose sizes follow from photo and distance, and from neither alone', async () => {
    await copy('apples')
    execFileSync(process.execPath, ['make-apples.mjs'])
    const accuracyOf = async (...settings: readonly string[]) => {
      const stages = ['preprocess', 'train', 'evaluate-gate']
      const all = ['model={"layers": "default"}', 'train.epochs=8', 'gate.require=[]', ...settings]
      expect(await runCli(['run', ...stages, ...all.flatMap((setting) => ['--set', setting])])).toBe(0)
      return accuracy(await verdict())
    }
    const photo = await accuracyOf('data.exclude=["distance"]')
    const distance = await accuracyOf('data.exclude=["photo"]', 'data.features={}')
    expect(await run()).toBe(0)
    const both = await verdict()
    expect(both).toMatchObject({ outcome: 'pass' })
    expect(accuracy(both) - Math.max(photo, distance)).toBeGreaterThan(0.2)

    const apples = (await readFile('apples.csv', 'utf8')).split('\n')
    const [file] = apples.find((row) => /,(?:0.9|1.0).,medium$/.test(row))?.split(',') ?? []
    const b64 = await readFile(`photos/${file}`, 'base64')
    const { classes } = await predict('apples', [
      { photo: { b64 }, distance: 0.5 },
      { photo: { b64 }, distance: 2 },
    ])
    expect(classes).toEqual(['small', 'large'])
  })
})
