import { describe, expect, it } from '@jest/globals'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { errorAreas, errorCodes } from '../../../src/errors/codes.ts'

const root = join(import.meta.dirname, '../../..')
const read = (path: string) => readFileSync(join(root, path), 'utf8')
const page = read('docs/errors.md')
const source = globSync('src/**/*.ts', { cwd: root, exclude: ['src/errors/codes/**'] })
  .map(read)
  .join('\n')

const codes = Object.keys(errorCodes)
const sections = [...page.matchAll(/^### `([A-Z0-9_]+)`$/gm)].map(([, code = '']) => code)

describe('the table of error codes', () => {
  // The compiler refuses a code that is used and not in the table.
  it('has only codes that the source uses', () => {
    expect(codes.filter((code) => !source.includes(`'${code}'`))).toEqual([])
  })

  it('has each code in one area only', () => {
    expect(errorAreas.flatMap(({ errors }) => Object.keys(errors))).toEqual(codes)
  })

  it.each(Object.entries(errorCodes))('describes %s in sentences', (code, { meaning, fix }) => {
    expect(code).toMatch(/^[A-Z]+(_[A-Z0-9]+)+$/)
    expect(meaning).toMatch(/^[A-Z`].*\.$/)
    expect(fix).toMatch(/^[A-Z].*\.$/)
  })
})

describe('docs/errors.md', () => {
  it('lists each code', () => {
    expect(codes.filter((code) => !page.includes(`| \`${code}\``))).toEqual([])
  })

  it('has longer sections about existing codes only', () => {
    expect(sections.length).toBeGreaterThan(15)
    expect(sections.filter((code) => !codes.includes(code))).toEqual([])
  })
})
