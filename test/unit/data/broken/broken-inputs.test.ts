import { readdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { readColumn } from '../../../../src/dataset/dataset.ts'
import { readableInputs } from './readable-inputs.ts'
import { brokenInputs } from './broken-inputs.ts'
import { attempt, problemOf } from './prepare-broken.ts'

const fixtures = join(import.meta.dirname, '../../../fixtures/broken')

/** Several files make one source if their folder is named `files-…`. */
function settingsOf(path: string): object {
  return {
    source: path.startsWith('files-') ? dirname(path) : path,
    ...(path.startsWith('dates/') && { features: { day: { type: 'date' } } }),
  }
}

const cases = brokenInputs.flatMap(({ code, at, sources }) => sources.map((path) => ({ path, code, at })))

describe('a broken input', () => {
  it.each(cases)('$path gives $code', async ({ path, code, at }) => {
    const { location, ...problem } = await problemOf(fixtures, settingsOf(path))
    expect({ code: problem.code, ...location }).toEqual({
      code,
      ...(at !== null && { file: join(fixtures, path) }),
      ...(typeof at === 'number' && { line: at }),
    })
  })
})

describe('an unusual input', () => {
  it.each(readableInputs)('$path is read exactly: $reason', async ({ path, columns }) => {
    const { dataset } = await attempt(fixtures, settingsOf(path))
    for (const [name, expected] of columns) {
      const values: unknown[] = []
      for (const split of ['train', 'validation', 'test'] as const)
        values.push(...(await readColumn(dataset, split, name)))
      expect(values.sort()).toEqual(expected.toSorted())
    }
  })
})

describe('the fixtures', () => {
  it('are all used', async () => {
    const entries = await readdir(fixtures, { recursive: true, withFileTypes: true })
    const used = new Set([...cases, ...readableInputs].map(({ path }) => path))
    const folders = new Set(
      [...used].filter((path) => path.startsWith('files-')).map((path) => dirname(path)),
    )
    const unused = entries
      .filter((entry) => entry.isFile() && entry.parentPath !== fixtures)
      .map(({ parentPath, name }) => join(parentPath, name).slice(fixtures.length + 1))
      .filter((path) => !used.has(path) && !folders.has(dirname(path)))
    expect(unused).toEqual([])
  })
})
