import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { tensorlineHere } from '../../harness/terminal-here.ts'
import { errorText } from '../../harness/user-error.ts'

let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tensorline-custom-metric-'))
  const rows = Array.from({ length: 60 }, (_, row) => [row, row % 2 ? 'a' : 'b', row % 10 ? '' : 'x', row])
  const file = (prediction: (label: unknown, mark: unknown) => unknown) =>
    [
      'example,label,prediction,amount',
      ...rows.map(([id, label, mark, amount]) => [id, label, prediction(label, mark), amount].join()),
    ].join('\n')
  await writeFile(
    join(folder, 'candidate.csv'),
    file((label, mark) => (mark === 'x' ? 'a' : label)),
  )
  await writeFile(
    join(folder, 'tensorline.yml'),
    'name: cost\ngate:\n  metrics: [{name: cost, module: ./cost.ts, better: lower, columns: [amount]}]\n  require: ["cost <= 5"]\n',
  )
})
afterAll(() => rm(folder, { recursive: true }))

/** Runs the gate in a copy of the folder, since a process loads a module once. */
async function gate() {
  const copy = await mkdtemp(join(tmpdir(), 'tensorline-custom-metric-'))
  await cp(folder, copy, { recursive: true })
  return tensorlineHere(copy, ['evaluate-gate', '--candidate', 'candidate.csv'])
}

const cost = (body: string) => writeFile(join(folder, 'cost.ts'), body)

describe('a custom metric', () => {
  beforeEach(() =>
    writeFile(join(folder, 'price.ts'), 'export const price = (amount: number): number => amount / 10'),
  )

  it('may be TypeScript and import other files, whose digests are in the report', async () => {
    const body = `import { price } from './price.ts'
      type Answers = { labels: string[]; predictions: string[]; columns: { amount: number[] } }
      export default ({ labels, predictions, columns }: Answers): number[] =>
        labels.map((label, index) => (label === predictions[index] ? 0 : price(columns.amount[index])))`
    await cost(body)
    const first = await gate()
    expect(first).toMatchObject({ code: 0 })
    expect(first.log).toContain('cost <= 5  0.2500')
    const digestIn = (log: string) => /digest: (sha256:\w+)/.exec(log)?.[1]
    expect(digestIn((await gate()).log)).toBe(digestIn(first.log))
    await writeFile(join(folder, 'price.ts'), 'export const price = (amount: number): number => amount * 0.1')
    expect(digestIn((await gate()).log)).not.toBe(digestIn(first.log))
  })

  it('is an error with the line where it failed', async () => {
    await cost('export default (answers: any): number => {\n  return answers.nothing.length\n}\n')
    const { code, log } = await gate()
    expect(code).toBe(1)
    expect(log).toMatch(/cost\.ts:2:\d+: .*gate\.metrics \.\/cost\.ts .*\(MODULE_FAILED\)/)
  })

  it('is rejected with syntax that Node.js cannot strip, and without a function', async () => {
    await cost('enum Kind { A }\nexport default () => Kind.A')
    expect((await gate()).log).toEqual(errorText('MODULE_FAILED', 'TypeScript'))
    await cost('export const cost = 1')
    expect((await gate()).log).toEqual(errorText('MODULE_FAILED', 'default'))
  })
})
