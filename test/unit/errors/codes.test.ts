import { describe, expect, it } from '@jest/globals'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pipelineSchema } from '../../../src/config/pipeline.ts'
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

  it('names only keys of tensorline.yml that exist', () => {
    const text = Object.values(errorCodes).map(({ meaning, fix }) => `${meaning} ${fix}`)
    const sections = Object.keys(pipelineSchema.shape).join('|')
    const keys = text.flatMap((words) => words.match(new RegExp(`\`(${sections})\\.[a-z.-]+\``, 'g')) ?? [])
    const reference = read('docs/configuration.md')
    expect(keys.length).toBeGreaterThan(20)
    expect(keys.filter((key) => !reference.includes(`| ${key} `) && key !== '`model.json`')).toEqual([])
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
