import { expect, it } from '@jest/globals'
import { gpuEnvironment, isDeterministic } from '../../../src/engine/gpu-settings.ts'

it('lets the memory of one GPU grow as it is needed', () => {
  expect(gpuEnvironment({}, undefined)).toEqual({
    TF_FORCE_GPU_ALLOW_GROWTH: 'true',
    CUDA_VISIBLE_DEVICES: '0',
  })
})

it('keeps what the user set, and takes the first of the GPUs that are named', () => {
  const env = { TF_FORCE_GPU_ALLOW_GROWTH: 'false', CUDA_VISIBLE_DEVICES: '3,1' }
  expect(gpuEnvironment(env, 500)).toEqual({
    TF_FORCE_GPU_ALLOW_GROWTH: 'false',
    CUDA_VISIBLE_DEVICES: '3',
    TENSORLINE_GPU_MEMORY_LIMIT_MB: '500',
  })
})

it('leaves no GPU visible where the user hid them all', () => {
  expect(gpuEnvironment({ CUDA_VISIBLE_DEVICES: '' }, undefined)).toMatchObject({ CUDA_VISIBLE_DEVICES: '' })
})

it.each([
  ['1', true],
  ['true', true],
  ['0', false],
  [undefined, false],
])('promises equal bits on a GPU with TF_DETERMINISTIC_OPS=%s: %s', (value, promised) => {
  expect(isDeterministic({ TF_DETERMINISTIC_OPS: value })).toBe(promised)
})
