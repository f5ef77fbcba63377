import { beforeEach, describe, expect, it } from '@jest/globals'
import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { runCli } from '../../../src/cli/cli.ts'
import { openPredictions } from '../../../src/predictions/artifact.ts'
import { randomStream } from '../../../src/random/philox.ts'
import { errorText } from '../../harness/user-error.ts'
import { artifact, inProject, verdict } from './project.ts'

inProject(async () => {
  await mkdir('candidate')
  await mkdir('baseline')
  await mkdir('worse')
  for (let seed = 1; seed <= 10; seed++) {
    await writeFile(`candidate/seed-${seed}.csv`, answers(seed, 0.05))
    await writeFile(`baseline/seed-${seed}.csv`, answers(20 + seed, 0.05))
    await writeFile(`worse/seed-${seed}.csv`, answers(40 + seed, 0.2))
  }
})

const size = 400

/** Returns the output of a classifier of mails that is wrong about a share of them, selected by its seed. */
function answers(seed: number, wrong: number): string {
  const stream = randomStream(seed, 'wrong')
  const rows = Array.from({ length: size }, (_, row) => {
    const [right, other] = row % 2 === 0 ? ['ham', 'spam'] : ['spam', 'ham']
    return `mail-${row},${right},${stream.draw(row) < wrong ? other : right}`
  })
  return ['example,label,prediction', ...rows].join('\n')
}

const line = (replicates: string) => `name: mails
gate:
  ${replicates}
  require: [accuracy >= 0.8]
  compare: [{metric: accuracy, margin: 0.04}]
`

const gate = (...args: readonly string[]) =>
  runCli(['evaluate-gate', ...args, '--runtime-path', '/nowhere', '--runtime-url', 'http://127.0.0.1:9'])

/** Runs the gate, which must fail, and returns its standard error. */
async function complaint(...args: readonly string[]): Promise<string> {
  const said: string[] = []
  const write = process.stderr.write.bind(process.stderr)
  process.stderr.write = (text: string | Uint8Array) => said.push(String(text)) > 0
  try {
    expect(await gate(...args)).toBe(1)
  } finally {
    process.stderr.write = write
  }
  return said.join('')
}

beforeEach(() => writeFile('tensorline.yml', line('replicates: 5')))

describe('a prediction file for each seed', () => {
  it('is named by a pattern or individually, and the verdict depends on all', async () => {
    const files = [1, 2, 3, 4, 5].map((seed) => `candidate/seed-${seed}.csv`)
    expect(await gate('--candidate', ...files, '--baseline', 'baseline/seed-[1-5].csv')).toBe(0)
    const found = await verdict()
    expect(found).toMatchObject({
      outcome: 'pass',
      replicates: 5,
      comparisons: [{ difference: { method: 'seeds-t' } }],
    })
    expect(found.metrics[0]?.seeds?.baseline).toHaveLength(5)
    expect(
      await gate('--candidate', 'candidate/seed-[1-5].csv', '--baseline', 'baseline/seed-[1-5].csv'),
    ).toBe(0)
    expect(await verdict()).toEqual(found)
  })

  it('fails a change that is worse', async () => {
    expect(await gate('--candidate', 'worse/seed-[1-5].csv', '--baseline', 'baseline/seed-[1-5].csv')).toBe(1)
    expect(await verdict()).toMatchObject({ outcome: 'fail' })
  })

  it('is published with the others as the next baseline, and beside the report', async () => {
    expect(await gate('--candidate', 'candidate/seed-[1-5].csv')).toBe(0)
    const kept = await openPredictions(artifact('predictions'))
    expect(kept.details).toMatchObject({ seeds: 5, rows: size })
    expect(await readdir(artifact('report'))).toEqual(
      expect.arrayContaining(['candidate.arrow', 'candidate-2.arrow', 'candidate-5.arrow']),
    )
    expect(await runCli(['accept', '--artifact', 'predictions'])).toBe(0)
    expect(await gate('--candidate', 'worse/seed-[1-5].csv')).toBe(1)
    expect(await verdict()).toMatchObject({ outcome: 'fail', replicates: 5, baseline: { found: true } })
  })

  it('is rejected with the numbers if these differ from `gate.replicates`', async () => {
    const found = await complaint('--candidate', 'candidate/seed-[1-3].csv')
    expect(found).toEqual(errorText('GATE_INVALID_REPLICATES', '3', 'candidate', 'gate.replicates', '5'))
    const fewer = await complaint(
      '--candidate',
      'candidate/seed-[1-5].csv',
      '--baseline',
      'baseline/seed-1.csv',
    )
    expect(fewer).toEqual(errorText('GATE_INVALID_REPLICATES', '1', 'baseline', 'gate.replicates', '5'))
    await writeFile('tensorline.yml', line(''))
    const unasked = await complaint('--candidate', 'candidate/seed-[1-5].csv')
    expect(unasked).toEqual(errorText('GATE_INVALID_REPLICATES', '5', 'candidate', 'replicates: 5'))
  })

  it('is rejected if it is named twice or matches no pattern', async () => {
    const twice = await complaint('--candidate', 'candidate/seed-1.csv', 'candidate/seed-1.csv')
    expect(twice).toEqual(errorText('GATE_INVALID_REPLICATES', 'seed-1.csv'))
    expect(await complaint('--candidate', 'nowhere/*.csv')).toEqual(
      errorText('ARTIFACT_NOT_FOUND', 'nowhere/*.csv'),
    )
  })

  it('is not compared with a baseline of another number of seeds, which fails no change', async () => {
    await writeFile('tensorline.yml', line('replicates: 3'))
    expect(await gate('--candidate', 'candidate/seed-[1-3].csv')).toBe(0)
    expect(await verdict()).toMatchObject({
      outcome: 'inconclusive',
      warnings: [
        'Nothing could be compared: the baseline has 5 models, one for each seed, and the gate requires 3 seeds.',
        expect.stringContaining('3 seeds are few'),
      ],
    })
  })
})
