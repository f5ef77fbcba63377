import { expect, it } from '@jest/globals'
import { gpuEnvironment, isDeterministic } from '../../../src/engine/gpu-settings.ts'

it('the GPU settings let the memory of one GPU grow as needed', () => {
  expect(gpuEnvironment({}, undefined)).toEqual({
    TF_FORCE_GPU_ALLOW_GROWTH: 'true',
    CUDA_VISIBLE_DEVICES: '0',
  })
})

it('the GPU settings keep the user’s variables and the first of several named GPUs', () => {
  const env = { TF_FORCE_GPU_ALLOW_GROWTH: 'false', CUDA_VISIBLE_DEVICES: '3,1' }
  expect(gpuEnvironment(env, 500)).toEqual({
    TF_FORCE_GPU_ALLOW_GROWTH: 'false',
    CUDA_VISIBLE_DEVICES: '3',
    TENSORLINE_GPU_MEMORY_LIMIT_MB: '500',
  })
})

it('the GPU settings leave no GPU visible if the user hid all', () => {
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
