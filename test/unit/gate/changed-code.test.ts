import { expect, it } from '@jest/globals'
import { resolve } from 'node:path'
import { digestOf } from '../../../src/artifacts/digest.ts'
import { changedCode } from '../../../src/gate/changed-code.ts'

/** A base whose files are in this folder. */
const base = (files: Readonly<Record<string, string>>) => ({
  readFile: (path: string) => Promise.resolve(files[path] ?? null),
})
const code = { 'metrics/cost.ts': digestOf('cost'), 'metrics/price.ts': digestOf('price') }

it('changedCode returns the files of a metric that differ from the base, without new files', async () => {
  const before = base({ 'line/metrics/cost.ts': 'cheaper' })
  expect(await changedCode(before, resolve('line'), code)).toEqual(['metrics/cost.ts'])
})

it('changedCode returns no files that are equal', async () => {
  const before = base({ 'line/metrics/cost.ts': 'cost', 'line/metrics/price.ts': 'price' })
  expect(await changedCode(before, resolve('line'), code)).toEqual([])
})
