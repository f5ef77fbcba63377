import { expect, it } from '@jest/globals'
import { withMemoryExplained } from '../../../src/training/memory.ts'
import { userError } from '../../harness/user-error.ts'
import { nativeEngine } from './setting.ts'

it('withMemoryExplained names the batch size when a step does not fit into memory', async () => {
  const { tf } = await nativeEngine()
  const side = tf.ones([2 ** 22, 1])
  const step = async () => tf.matMul(side, side, false, true)
  await expect(withMemoryExplained(64, step)).rejects.toThrow(
    userError('MACHINE_OUT_OF_MEMORY', '64 examples', 'batch-size', '32'),
  )
})

it('withMemoryExplained does not change other errors', async () => {
  const step = () => Promise.reject(new Error('something else'))
  await expect(withMemoryExplained(64, step)).rejects.toThrow(/^something else$/)
})
