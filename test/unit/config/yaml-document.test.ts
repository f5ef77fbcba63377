import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { parsePipeline, readPipeline } from '../../../src/config/read-pipeline.ts'
import { UserError, type Problem } from '../../../src/errors/user-error.ts'
import { withMachineExplained } from '../../../src/errors/machine-errors.ts'
import { userError } from '../../harness/user-error.ts'

const valid = `name: mnist
data:
  source: data/mnist
model:
  layers: [flatten, {dense: {units: 10, activation: softmax}}]
`

function mistakesOf(text: string, set?: string): readonly Problem[] {
  const overrides = set === undefined ? [] : [{ path: ['train'], value: set, from: 'the input "set"' }]
  try {
    parsePipeline(text, 'tensorline.yml', overrides)
  } catch (error) {
    if (error instanceof UserError) return error.problems
    throw error
  }
  return []
}

/** Nine levels of lists, each of nine aliases of the level below: 9 ** 9 values. */
const bomb = Array.from(
  { length: 9 },
  (_, level) =>
    `x${level}: &x${level} [${Array(9)
      .fill(level === 0 ? 'x' : `*x${level - 1}`)
      .join(', ')}]\n`,
).join('')

const nested = (levels: number) => `deep: ${'['.repeat(levels)}${']'.repeat(levels)}\n`

describe('tensorline.yml', () => {
  it.each([
    ['aliases that expand to too many values', bomb, 7, 'CONFIG_INVALID_YAML'],
    ['an alias inside its own anchor', 'train: &t\n  epochs: *t\n', 7, 'CONFIG_INVALID_YAML'],
    ['an alias without an anchor', 'train: *nothing\n', 6, 'CONFIG_INVALID_YAML'],
    ['an alias above its anchor', 'train: *t\ngate: &t {}\n', 6, 'CONFIG_INVALID_YAML'],
    [
      'more aliases than 1,000',
      `a: &a 1\nb: [${Array(1001).fill('*a').join(', ')}]\n`,
      7,
      'CONFIG_INVALID_YAML',
    ],
    ['a key that is given twice', 'train: {}\ntrain: {}\n', 7, 'CONFIG_INVALID_YAML'],
    ['a list as key', '? [a, b]\n: 1\n', 6, 'CONFIG_INVALID_YAML'],
    ['a mapping as key', '? {a: b}\n: 1\n', 6, 'CONFIG_INVALID_YAML'],
    ['more levels than 100', nested(150), 6, 'CONFIG_UNKNOWN_KEY'],
    ['more levels than the parser has stack for', nested(20_000), 6, 'CONFIG_TOO_LARGE'],
  ])('with %s is refused with the line', (_, text, line, code) => {
    const [problem] = mistakesOf(valid + text)
    expect(problem).toMatchObject({ code, location: { file: 'tensorline.yml', line } })
  })

  it('may have aliases', () => {
    expect(mistakesOf(`${valid}train: {epochs: &n 3, batch-size: *n}\n`)).toEqual([])
  })

  it('that is larger than 1 MiB is refused', () => {
    expect(mistakesOf(`${valid}#${'x'.repeat(2 ** 20)}\n`)).toMatchObject([
      { code: 'CONFIG_TOO_LARGE', location: { file: 'tensorline.yml' } },
    ])
  })

  // With a comparison of each key to all keys, 2,000 keys took 30 s.
  it('with 10,000 unknown keys is refused in one pass, with an error for each of the first hundred', () => {
    const unknown = Array.from({ length: 10_000 }, (_, key) => `k${key}: 1\n`).join('')
    const problems = mistakesOf(valid + unknown)
    expect(problems).toHaveLength(100)
    expect(problems.at(-1)?.hint).toContain('9900')
  })

  it('that is a folder is refused with its path', async () => {
    const reading = readPipeline(import.meta.dirname).catch((error: unknown) => {
      throw withMachineExplained(error)
    })
    await expect(reading).rejects.toThrow(userError('FILE_WRONG_TYPE', import.meta.dirname))
  })

  it('is read or refused with a UserError, whatever it contains', () => {
    const piece = fc.constantFrom(
      ...['a', '&a ', '*a', ': ', ':\n', '- ', '? ', '[', ']', '{', '}', ', ', '\n', '  ', '"', "'", '|', '>', '#', '!!', '!!binary ', '!!set ', '!!map ', '<<', '%YAML 1.1\n', '---\n', '...\n', '\t', '~', '1e999', '\u0000', '__proto__', 'train', 'data: ', 'model: ', 'layers: '], // prettier-ignore
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), fc.boolean(), (pieces, afterValid) => {
        mistakesOf((afterValid ? valid : '') + pieces.join(''))
      }),
      { seed: 13, numRuns: 400, interruptAfterTimeLimit: 5000 },
    )
  })
})

describe('an override', () => {
  it.each([
    ['aliases that expand to too many values', `{${bomb.trim().replaceAll('\n', ', ')}}`],
    ['an alias inside its own anchor', '&t {epochs: *t}'],
    ['too many levels', '['.repeat(20_000)],
  ])('with %s is refused with a UserError', (_, value) => {
    expect(mistakesOf(valid, value)).not.toEqual([])
  })
})
