import { expect, it } from '@jest/globals'
import { nativeSettings } from '../../../src/engine/native-settings.ts'

const machine = { cpuFlags: new Set(['avx', 'avx2', 'fma']), availableParallelism: 6 }

it('the native settings default to all processors, oneDNN and the best instruction set', () => {
  const settings = nativeSettings({ ...machine, env: {} })
  expect(settings).toEqual({
    threads: 6,
    instructionSet: 'AVX2',
    oneDnn: true,
    environment: {
      TF_NUM_INTRAOP_THREADS: '6',
      TF_NUM_INTEROP_THREADS: '6',
      TF_ENABLE_ONEDNN_OPTS: '1',
      ONEDNN_MAX_CPU_ISA: 'AVX2',
      TF_CPP_MIN_LOG_LEVEL: '2',
    },
  })
})

it('the native settings keep and report variables that the user set', () => {
  const env = {
    TF_NUM_INTRAOP_THREADS: '3',
    TF_NUM_INTEROP_THREADS: '2',
    TF_ENABLE_ONEDNN_OPTS: '0',
    ONEDNN_MAX_CPU_ISA: 'SSE41',
    TF_CPP_MIN_LOG_LEVEL: '0',
  }
  expect(nativeSettings({ ...machine, env })).toEqual({
    threads: 3,
    instructionSet: 'SSE41',
    oneDnn: false,
    environment: env,
  })
})

it('the configured number of threads overrides the environment', () => {
  const env = { TF_NUM_INTRAOP_THREADS: '3', TF_NUM_INTEROP_THREADS: '2' }
  const { threads, environment } = nativeSettings({ ...machine, env, threads: 1 })
  expect(threads).toBe(1)
  expect(environment).toMatchObject({ TF_NUM_INTRAOP_THREADS: '1', TF_NUM_INTEROP_THREADS: '1' })
})

it.each(['', '0', '-1', 'many', '1.5'])(
  'the native settings ignore the thread count %p in the environment',
  (threads) => {
    expect(nativeSettings({ ...machine, env: { TF_NUM_INTRAOP_THREADS: threads } }).threads).toBe(6)
  },
)
