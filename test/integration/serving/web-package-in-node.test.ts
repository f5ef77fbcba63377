import { execFile } from 'node:child_process'
import { mkdtemp, rename, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import * as tf from '@tensorflow/tfjs'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { z } from 'zod'
import { compareGolden } from '../../../src/model/golden.ts'
import { models, packageOf } from './web-packages.ts'

let folder = ''

beforeAll(async () => {
  await tf.setBackend('cpu')
  folder = await mkdtemp(join(tmpdir(), 'tensorline-web-in-node-'))
})
afterAll(() => rm(folder, { recursive: true }))

const resultSchema = z.object({ outputs: z.array(z.array(z.number())), first: z.unknown() })

describe('a web package', () => {
  it.each(['rents', 'sides', 'moods', 'fruits'] as const)(
    'predicts the golden outputs of the model %s in Node.js, from a folder whose name has a space',
    async (name) => {
      const { golden, path } = await packageOf(folder, name)
      const moved = join(folder, name, 'the package')
      await rename(path, moved)
      const inputs = JSON.stringify(golden.requests.map(({ input }) => input))
      const { code, prediction } = models[name]
      const program = `
        const { load, predict } = await import(${JSON.stringify(pathToFileURL(join(moved, 'index.js')).href)})
        const model = await load()
        const outputs = []
        for (const input of ${inputs}) outputs.push([...await model.outputs(input)])
        console.log(JSON.stringify({ outputs, first: await ${code} }))`
      const args = ['--throw-deprecation', '--input-type=module', '--eval', program]
      const { stdout, stderr } = await promisify(execFile)(process.execPath, args, { cwd: folder })
      const { outputs, first } = resultSchema.parse(JSON.parse(stdout))
      expect(compareGolden(golden, outputs)).toMatchObject({ passed: true, requests: golden.requests.length })
      expect(first).toMatchObject(prediction)
      expect(stderr).toBe('')
    },
  )
})
