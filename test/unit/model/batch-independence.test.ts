import { copyFile, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Label } from '../../../src/dataset/dataset-schema.ts'
import { requireBatchIndependence } from '../../../src/model/batch-independence.ts'
import { loadOnnxModel } from '../../../src/model/onnx/onnx-model.ts'
import { onnxFile } from '../../../src/model/onnx/onnx-schema.ts'
import type { RawBatch } from '../../../src/dataset/examples.ts'
import { userError } from '../../harness/user-error.ts'

const label: Label = { kind: 'class', column: 'species', classes: ['a', 'b', 'c'] }
const rows: RawBatch = {
  size: 6,
  features: Float32Array.from({ length: 24 }, (_, index) => Math.sin(index) * 3),
}
let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tensorline-batch-'))
})
afterAll(() => rm(folder, { recursive: true }))

async function check(fixture: string, batch: RawBatch): Promise<void> {
  await copyFile(join(import.meta.dirname, '../../fixtures/onnx', fixture), join(folder, onnxFile))
  const model = await loadOnnxModel(folder, { transform: { steps: [], shape: [4] }, label })
  try {
    await requireBatchIndependence((part) => model.predict(part), batch, '"flowers"')
  } finally {
    await model.close()
  }
}

describe('predictions alone and in a batch', () => {
  it('are accepted for a model that computes each example alone', async () => {
    await expect(check('classifier.onnx', rows)).resolves.toBeUndefined()
  })

  it('are rejected for an ONNX model that subtracts the mean of the batch', async () => {
    await expect(check('centred.onnx', rows)).rejects.toThrow(
      userError('MODEL_DEPENDS_ON_BATCH', '"flowers"', '0.3333'),
    )
  })

  it('are not compared for a single example', async () => {
    const features = rows.features.subarray(0, 4)
    await expect(check('centred.onnx', { size: 1, features })).resolves.toBeUndefined()
  })

  it('may differ only by the rounding of large values', async () => {
    const answers = (difference: number) => (batch: RawBatch) =>
      Promise.resolve({
        size: batch.size,
        width: 1,
        values: Float32Array.from({ length: batch.size }, () => 5000 + (batch.size > 1 ? difference : 0)),
      })
    await expect(requireBatchIndependence(answers(0.1), rows, 'm')).resolves.toBeUndefined()
    await expect(requireBatchIndependence(answers(50), rows, 'm')).rejects.toThrow(
      userError('MODEL_DEPENDS_ON_BATCH', '5000', '5050', '6'),
    )
  })
})
