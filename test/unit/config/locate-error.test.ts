import { afterEach, beforeEach, expect, it } from '@jest/globals'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { withLocations } from '../../../src/config/locate-error.ts'
import { withConfigPathAsync, UserError } from '../../../src/errors/user-error.ts'

let folder: string
let file: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tensorline-lines-'))
  file = join(folder, 'tensorline.yml')
  await writeFile(file, 'name: x\ndata:\n  source: a.csv\n  split: {test: b.csv}\n')
})
afterEach(() => rm(folder, { recursive: true }))

const problem = { code: 'FILE_MISSING', found: 'nothing', expected: 'a file', hint: 'Make one.' } as const
const about = (key: readonly PropertyKey[]) => new UserError({ ...problem, key })

it.each([
  ['a key', ['data', 'source'], 3],
  ['a key within braces', ['data', 'split', 'test'], 4],
  ['a key that is not written, at what it belongs to', ['data', 'label'], 2],
  ['a section that is not written, at the first line', ['gate', 'require', 0], 1],
])('withLocations adds the line to an error about %s', async (_, key, line) => {
  expect(await withLocations(about(key), file, [])).toMatchObject({
    problems: [{ location: { file, line } }],
  })
})

// With one parse of the file for each problem, 4,000 problems took 75 s.
it('withLocations adds the lines to many errors about a large file in one pass', async () => {
  const names = Array.from({ length: 20_000 }, (_, column) => `column${column}`)
  await writeFile(file, `data:\n  columns:\n${names.map((name) => `    - ${name}\n`).join('')}`)
  const all = new UserError(names.map((_, index) => ({ ...problem, key: ['data', 'columns', index] })))
  const located = await withLocations(all, file, [])
  expect(located).toBeInstanceOf(UserError)
  if (!(located instanceof UserError)) return
  expect(located.problems.map(({ location }) => location?.line)).toEqual(names.map((_, index) => index + 3))
})

it('withLocations adds no line if the value is from an override', async () => {
  const override = { path: ['data'], value: '{source: c.csv}', from: 'the input "set"' }
  const told = await withLocations(about(['data', 'source']), file, [override])
  expect(told).toMatchObject({ problems: [expect.not.objectContaining({ location: expect.anything() })] })
})

it('withLocations keeps an existing location, and errors that are not UserErrors', async () => {
  const located = new UserError({ ...problem, location: { file: 'a.csv', line: 7 } })
  const work = withConfigPathAsync(['data'], () => Promise.reject(located))
  await expect(work).rejects.toMatchObject({ problems: [{ location: { file: 'a.csv', line: 7 } }] })
  const bug = new TypeError('a bug')
  await expect(withConfigPathAsync(['data'], () => Promise.reject(bug))).rejects.toBe(bug)
  expect(await withLocations(bug, file, [])).toBe(bug)
})

it('withConfigPathAsync keeps the innermost key of nested calls', async () => {
  const work = withConfigPathAsync(['data'], () =>
    withConfigPathAsync(['data', 'source'], () => Promise.reject(new UserError(problem))),
  )
  await expect(work).rejects.toMatchObject({ problems: [{ key: ['data', 'source'] }] })
})
