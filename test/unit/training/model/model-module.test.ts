import { expect, it } from '@jest/globals'
import * as tf from '@tensorflow/tfjs'
import type { Features, Label } from '../../../../src/dataset/dataset-schema.ts'
import { fineTuned } from '../../../../src/training/model/fine-tune.ts'
import { modelFromModule } from '../../../../src/training/model/model-module.ts'
import { userError } from '../../../harness/user-error.ts'

const label: Label = { kind: 'number', column: 'y' }
const features: Features = { kind: 'table', columns: [] }
const transform = { steps: [], shape: [2] }
const context = {
  inputShape: [2],
  transform,
  label,
  features,
  seed: 0,
  folder: 'nowhere',
  allowForkCode: false,
}
const load = (
  codeOrigin: { fromFork: boolean; privileged: boolean; selfHosted: boolean },
  allowForkCode = false,
) => modelFromModule(tf, { module: 'net.ts' }, { ...context, codeOrigin, allowForkCode })

it('modelFromModule never runs the code of a fork in a run with secrets', async () => {
  const origin = { fromFork: true, privileged: true, selfHosted: false }
  await expect(load(origin, true)).rejects.toThrow(userError('FORK_CODE_NOT_ALLOWED', 'net.ts'))
})

it('modelFromModule runs the code of a fork on a self-hosted runner only if allowed', async () => {
  const origin = { fromFork: true, privileged: false, selfHosted: true }
  await expect(load(origin)).rejects.toThrow(
    userError('FORK_CODE_NOT_ALLOWED', 'self-hosted', 'allow-fork-code: true'),
  )
  await expect(load(origin, true)).rejects.toThrow(userError('MODULE_FAILED'))
})

it('a pull request from a fork cannot use a module or model outside the workspace', async () => {
  const codeOrigin = { fromFork: true, privileged: false, selfHosted: false }
  const outside = { ...context, codeOrigin, folder: '/nowhere' }
  await expect(modelFromModule(tf, { module: 'net.ts' }, outside)).rejects.toThrow(
    userError('FILE_OUTSIDE_REPOSITORY', 'net.ts'),
  )
  const section = { pretrained: '../start', freeze: [], 'learning-rates': {} }
  await expect(fineTuned(tf, section, { ...context, codeOrigin, folder: '.' })).rejects.toThrow(
    userError('FILE_OUTSIDE_REPOSITORY', 'start'),
  )
})

it.each([
  ['a fork on a hosted runner', { fromFork: true, privileged: false, selfHosted: false }],
  ['the repository itself where secrets are', { fromFork: false, privileged: true, selfHosted: true }],
])('modelFromModule runs the code of %s', async (_, origin) => {
  await expect(load(origin)).rejects.toThrow(userError('MODULE_FAILED'))
})
