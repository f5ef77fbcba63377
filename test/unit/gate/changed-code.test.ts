import { expect, it } from '@jest/globals'
import { resolve } from 'node:path'
import { digestOf } from '../../../src/artifacts/digest.ts'
import { changedCode } from '../../../src/gate/changed-code.ts'

/** The base as a checkout in this folder would ask for it. */
const base = (files: Readonly<Record<string, string>>) => ({
  readFile: (path: string) => Promise.resolve(files[path] ?? null),
})
const code = { 'metrics/cost.ts': digestOf('cost'), 'metrics/price.ts': digestOf('price') }

it('names the files of a metric that the base has otherwise, new ones not', async () => {
  const before = base({ 'line/metrics/cost.ts': 'cheaper' })
  expect(await changedCode(before, resolve('line'), code)).toEqual(['metrics/cost.ts'])
})

it('names none that are the same', async () => {
  const before = base({ 'line/metrics/cost.ts': 'cost', 'line/metrics/price.ts': 'price' })
  expect(await changedCode(before, resolve('line'), code)).toEqual([])
})
