import { beforeEach, describe, expect, it, jest } from '@jest/globals'
import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { tableFromArrays, tableToIPC } from 'apache-arrow'
import { runCli } from '../../../src/cli/cli.ts'
import { openPredictions } from '../../../src/predictions/artifact.ts'
import { tensorlineHere } from '../../harness/terminal-here.ts'
import { errorText } from '../../harness/user-error.ts'
import { artifact, inProject, verdict } from './project.ts'

inProject()

interface Answer {
  readonly example: string
  readonly label: string
  readonly prediction: string
  readonly region: string
}

/** Returns the output of a classifier of mails that is wrong about the first of them. */
function answers(size: number, wrong: number): Answer[] {
  return Array.from({ length: size }, (_, row) => {
    const label = row % 2 === 0 ? 'ham' : 'spam'
    const other = row % 2 === 0 ? 'spam' : 'ham'
    return {
      example: `mail-${row}`,
      label,
      prediction: row < wrong ? other : label,
      region: row % 4 < 2 ? 'north' : 'south',
    }
  })
}

function csv(rows: readonly Answer[]): string {
  return ['example,label,prediction,region', ...rows.map((row) => Object.values(row).join(','))].join('\n')
}

const jsonl = (rows: readonly Answer[]) => rows.map((row) => JSON.stringify(row)).join('\n')

function arrow(rows: readonly Answer[]): Uint8Array {
  const column = (name: keyof Answer) => rows.map((row) => row[name])
  return tableToIPC(
    tableFromArrays({
      example: column('example'),
      label: column('label'),
      prediction: column('prediction'),
      region: column('region'),
    }),
    'file',
  )
}

const line = `name: mails
gate:
  require: [accuracy >= 0.8]
  compare: [{metric: accuracy, margin: 0.02}]
  slices: [{by: region}]
`

/** Runs the gate on files; fetching or starting TensorFlow fails here. */
const gate = (...args: readonly string[]) =>
  runCli(['evaluate-gate', ...args, '--runtime-path', '/nowhere', '--runtime-url', 'http://127.0.0.1:9'])

beforeEach(() => writeFile('tensorline.yml', line))

describe('predictions of any framework', () => {
  it('pass or fail by comparison with those of the baseline, without TensorFlow, a model or a dataset', async () => {
    await writeFile('good.csv', csv(answers(1000, 50)))
    await writeFile('worse.csv', csv(answers(1000, 90)))
    expect(await gate('--candidate', 'good.csv', '--baseline', 'worse.csv')).toBe(0)
    expect(await verdict()).toMatchObject({
      outcome: 'pass',
      task: 'classification',
      examples: 1000,
      lineage: { evaluated: 'predictions' },
      slices: [{ value: 'north' }, { value: 'south' }],
    })
    expect(await gate('--candidate', 'worse.csv', '--baseline', 'good.csv')).toBe(1)
    expect(await verdict()).toMatchObject({ outcome: 'fail' })
  })

  it('are the same predictions in another format and another order', async () => {
    const rows = answers(200, 10)
    await writeFile('a.csv', csv(rows))
    await writeFile('b.jsonl', jsonl(rows.toReversed()))
    await writeFile('c.arrow', arrow(rows.toSorted((a, b) => (a.label < b.label ? 1 : -1))))
    const digests = []
    for (const file of ['a.csv', 'b.jsonl', 'c.arrow']) {
      expect(await gate('--candidate', file, '--baseline', 'a.csv')).toBe(0)
      const { comparisons, lineage } = await verdict()
      expect(comparisons).toMatchObject([{ difference: { method: 'same-model' } }])
      digests.push(lineage.model)
    }
    expect(new Set(digests).size).toBe(1)
  })

  it('are published with the columns of the gate only', async () => {
    await writeFile(
      'with-mail.csv',
      csv(answers(40, 0))
        .replace('prediction,region', 'prediction,region,address')
        .replaceAll(/(north|south)$/gm, '$1,ada@example.org'),
    )
    expect(await gate('--candidate', 'with-mail.csv')).toBe(0)
    const sealed = await openPredictions(artifact('predictions'))
    expect(sealed.details).toMatchObject({ name: 'mails', task: 'classification', rows: 40 })
    const bytes = await readFile(join(sealed.folder, 'predictions.arrow'), 'latin1')
    expect(bytes).toContain('north')
    expect(bytes).not.toContain('ada@example.org')
  })

  it('are compared with the accepted ones if no baseline is given', async () => {
    await writeFile('first.csv', csv(answers(1000, 20)))
    await writeFile('second.csv', csv(answers(1000, 120)))
    expect(await gate('--candidate', 'first.csv')).toBe(0)
    expect(await verdict()).toMatchObject({ baseline: { found: false } })
    expect(await runCli(['accept'])).toBe(0)
    expect(await gate('--candidate', 'second.csv')).toBe(1)
    expect(await verdict()).toMatchObject({ outcome: 'fail', baseline: { found: true } })
    const { code, log } = await tensorlineHere(process.cwd(), ['accept', '--artifact', 'predictions'])
    expect(code).toBe(0)
    expect(log).toContain('The gate did not accept predictions (report)')
  })

  it('fail if a slice of the accepted report has vanished', async () => {
    await writeFile('first.csv', csv(answers(1000, 20)))
    expect(await gate('--candidate', 'first.csv')).toBe(0)
    expect(await runCli(['accept', '--artifact', 'predictions'])).toBe(0)
    await writeFile('north.csv', csv(answers(1000, 20)).replaceAll('south', 'north'))
    expect(await gate('--candidate', 'north.csv')).toBe(1)
    expect((await verdict()).slices).toContainEqual(
      expect.objectContaining({ by: 'region', value: 'south', state: 'missing' }),
    )
    expect(await runCli(['accept', '--artifact', 'report'])).toBe(0)
    expect(await gate('--candidate', 'north.csv')).toBe(0)
    expect(await gate('--candidate', 'first.csv')).toBe(0)
  })

  it('of changed examples pass with a warning that counts them', async () => {
    await writeFile('more.csv', csv(answers(1010, 20).slice(5)))
    expect(await gate('--candidate', 'more.csv')).toBe(0)
    expect(await verdict()).toMatchObject({
      outcome: 'inconclusive',
      warnings: [
        'Nothing could be compared: the examples have changed since the baseline was kept: 10 are new, 5 are gone and 995 are the same.',
      ],
    })
    expect(await gate('--candidate', 'more.csv', '--set', 'gate.on-inconclusive=fail')).toBe(1)
  })

  it('of examples with changed labels pass with a warning that counts them', async () => {
    await writeFile('labels.csv', csv(answers(1000, 20)).replace('mail-7,spam', 'mail-7,ham'))
    expect(await gate('--candidate', 'labels.csv')).toBe(0)
    expect((await verdict()).warnings.join()).toContain(
      'the labels of 1 of 1,000 examples have changed since',
    )
  })

  it('of two gates are separate, and not compared with each other', async () => {
    expect(await gate('--candidate', 'second.csv', '--set', 'gate.id=other')).toBe(0)
    expect(await verdict('report-other')).toMatchObject({ gate: 'other', baseline: { found: false } })
    expect((await openPredictions(artifact('predictions-other'))).details).toMatchObject({ gate: 'other' })
    const mixed = ['--baseline-artifact', 'predictions', '--set', 'gate.id=other']
    expect(await gate('--candidate', 'second.csv', ...mixed)).toBe(0)
    expect((await verdict('report-other')).warnings.join()).toContain(
      'the baseline belongs to gate "gate" of "mails", and this is gate "other" of "mails"',
    )
  })

  it('are compared with a file that the gate names', async () => {
    await writeFile('main.csv', csv(answers(1000, 20)))
    await writeFile('mine.csv', csv(answers(1000, 20)))
    expect(await gate('--candidate', 'mine.csv', '--set', 'gate.baseline=./main.csv')).toBe(0)
    expect(await verdict()).toMatchObject({ outcome: 'pass', baseline: { found: true } })
  })

  it('are compared only with the digest that the gate names', async () => {
    await writeFile('mine.csv', csv(answers(1000, 20)))
    const accepted = '.tensorline/baselines/main/predictions/artifact'
    const { digest } = await openPredictions(accepted)
    const pinned = (wanted: string) => ['--set', `gate.baseline={digest: "${wanted}"}`]
    expect(await gate('--candidate', 'mine.csv', ...pinned(digest))).toBe(0)
    expect(await verdict()).toMatchObject({ lineage: { baseline: digest } })
    expect(await gate('--candidate', 'mine.csv', ...pinned(`sha256:${'0'.repeat(64)}`))).toBe(1)
  })

  it('have a report with the age of the baseline, and a warning when it is too old', async () => {
    await writeFile('mine.csv', csv(answers(1000, 20)))
    const record = '.tensorline/baselines/main/predictions/accepted.json'
    const acceptedAt = new Date(Date.now() - 40 * 24 * 3600_000).toISOString()
    await writeFile(record, JSON.stringify({ commit: null, acceptedAt }))
    expect(await gate('--candidate', 'mine.csv', '--set', 'gate.baseline={stale-after: 30d}')).toBe(0)
    expect(await verdict()).toMatchObject({
      baseline: { ageDays: 40 },
      warnings: [expect.stringMatching(/^The baseline is 40 days old, more than the 30 of `stale-after`/)],
    })
    expect(await readFile(join(artifact('report'), 'report.md'), 'utf8')).toContain('40 days ago')
    expect(await gate('--candidate', 'mine.csv', '--set', 'gate.baseline={stale-after: 6w}')).toBe(0)
    expect((await verdict()).warnings).toEqual([])
  })
})

it('whole numbers are values if the gate names a metric of regression, and the results name the page', async () => {
  await writeFile('tensorline.yml', 'name: ages\ngate: {require: [mae <= 2], compare: []}\n')
  await writeFile('ages.csv', 'example,label,prediction\n1,20,21\n2,30,29\n3,40,40')
  const { code, results } = await tensorlineHere(process.cwd(), ['evaluate-gate', '--candidate', 'ages.csv'])
  expect(code).toBe(0)
  expect(await verdict()).toMatchObject({ task: 'regression', outcome: 'pass' })
  const [, page = ''] = /^page: (.*)$/m.exec(results) ?? []
  expect(await readFile(page, 'utf8')).toContain('<html')
})

it('a gate without a dataset and without predictions names both ways, and no other artifacts', async () => {
  await writeFile('tensorline.yml', 'name: mails\ngate: {require: [accuracy >= 0.8], compare: []}\n')
  await writeFile('mails.csv', csv(answers(1000, 50)))
  expect(await gate('--candidate', 'mails.csv')).toBe(0)
  const { code, log } = await tensorlineHere(process.cwd(), ['evaluate-gate'])
  expect(code).toBe(1)
  expect(log).toEqual(errorText('ARTIFACT_NOT_FOUND', 'dataset', 'candidate'))
  expect(log).not.toContain('one of predictions')
})

describe('predictions that the gate rejects', () => {
  it.each([
    [
      'other classes',
      'example,label,score.ham,score.spam,score.junk',
      ({ example, label }: Answer) => [example, label, 1, 0, 0],
      errorText('BASELINE_MISMATCH', 'junk'),
    ],
    [
      'another task',
      'query,item,relevance,score',
      ({ example }: Answer) => [example, example, 1, 1],
      errorText('PREDICTIONS_INVALID_COLUMNS', 'example, label'),
    ],
  ])('are those with a named baseline of %s', async (_, header, rowOf, error) => {
    const rows = answers(40, 4)
    const scored = ({ example, label }: Answer) => [example, label, 1, 0].join(',')
    await writeFile('mine.csv', ['example,label,score.ham,score.spam', ...rows.map(scored)].join('\n'))
    await writeFile('other.csv', [header, ...rows.map((row) => rowOf(row).join(','))].join('\n'))
    const said: string[] = []
    const write = jest.spyOn(process.stderr, 'write').mockImplementation((text) => {
      said.push(String(text))
      return true
    })
    const args = ['--candidate', 'mine.csv', '--baseline', 'other.csv', '--set', 'gate.slices=[]']
    const status = await gate(...args).finally(() => write.mockRestore())
    expect({ status, said: said.join('') }).toEqual({ status: 1, said: error })
  })

  it('are those of other examples than the named baseline', async () => {
    await writeFile('all.csv', csv(answers(100, 0)))
    await writeFile('most.csv', csv(answers(97, 0)))
    await rm(artifact('report'), { recursive: true, force: true })
    expect(await gate('--candidate', 'all.csv', '--baseline', 'most.csv')).toBe(1)
    await expect(verdict()).rejects.toThrow('ENOENT')
  })

  it('are a baseline without a candidate', async () => {
    expect(await gate('--baseline', 'main.csv')).toBe(1)
  })
})
