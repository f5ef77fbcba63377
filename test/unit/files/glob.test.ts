import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { findPaths, isPattern } from '../../../src/files/glob.ts'
import { userError } from '../../harness/user-error.ts'

const files = [
  'a.csv',
  'b.csv',
  'c.txt',
  '.hidden.csv',
  'data/1/x.csv',
  'data/2/x.csv',
  'data/2/deep/x.csv',
  'data/.cache/x.csv',
  'odd [1]/x.csv',
  'é/ü.csv',
]
let root: string

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'tensorline-glob-'))
  for (const file of files) {
    await mkdir(dirname(join(root, file)), { recursive: true })
    await writeFile(join(root, file), '')
  }
})

afterAll(() => rm(root, { recursive: true, force: true }))

async function found(pattern: string, onlyFiles = true): Promise<string[]> {
  return (await findPaths(pattern, { cwd: root, onlyFiles })).map((path) => relative(root, path)).sort()
}

describe('findPaths', () => {
  it.each<[string, string[]]>([
    ['*.csv', ['a.csv', 'b.csv']],
    ['./?.csv', ['a.csv', 'b.csv']],
    ['[ac].*', ['a.csv', 'c.txt']],
    ['[!a].csv', ['b.csv']],
    ['[b-z].*', ['b.csv', 'c.txt']],
    ['{a,c}.{csv,txt}', ['a.csv', 'c.txt']],
    ['.*.csv', ['.hidden.csv']],
    ['data/*/x.csv', ['data/1/x.csv', 'data/2/x.csv']],
    ['data/**/x.csv', ['data/1/x.csv', 'data/2/deep/x.csv', 'data/2/x.csv']],
    ['**/deep/*', ['data/2/deep/x.csv']],
    ['data/.cache/*', ['data/.cache/x.csv']],
    ['odd \\[1]/*', ['odd [1]/x.csv']],
    ['**/?.csv', ['a.csv', 'b.csv', 'data/1/x.csv', 'data/2/deep/x.csv', 'data/2/x.csv', 'odd [1]/x.csv', 'é/ü.csv']], // prettier-ignore
    ['nothing/*', []],
    ['a.csv/*', []],
  ])('%j finds %j', async (pattern, expected) => {
    expect(await found(pattern)).toEqual(expected)
  })

  it('finds the same files by an absolute pattern and by a pattern with `..`', async () => {
    expect(await found(join(root, '*.txt'))).toEqual(['c.txt'])
    const up = await findPaths('../../*.txt', { cwd: join(root, 'data/1'), onlyFiles: true })
    expect(up).toEqual([join(root, 'c.txt')])
  })

  it('finds folders if requested', async () => {
    expect(await found('data/*', false)).toEqual(['data/1', 'data/2'])
  })

  it('terminates in a folder that links to itself', async () => {
    await symlink('.', join(root, 'data/1/loop'))
    expect(await found('data/1/**/x.csv')).toContain('data/1/x.csv')
    await rm(join(root, 'data/1/loop'))
  })

  // A regular expression took 13 s for seven stars, and ten times longer for each further star.
  it('matches a pattern with forty stars without backtracking', async () => {
    await writeFile(join(root, `${'a'.repeat(200)}.csv`), '')
    expect(await found(`${'*a'.repeat(40)}b.csv`)).toEqual([])
    expect(await found(`${'*a'.repeat(40)}.csv`)).toEqual([`${'a'.repeat(200)}.csv`])
    await rm(join(root, `${'a'.repeat(200)}.csv`))
  })

  it.each(['{a,b}'.repeat(30), '{1..1000000}'])('refuses the pattern %s by its braces', async (pattern) => {
    await expect(found(pattern)).rejects.toThrow(userError('FILE_INVALID_PATH', pattern))
  })
})

it('isPattern distinguishes patterns from plain paths', () => {
  expect(['a*', 'a?', '[a]', '{a,b}'].every(isPattern)).toBe(true)
  expect(['a.csv', '../x (1)/a+b!', ''].some(isPattern)).toBe(false)
})
