import { describe, expect, it } from '@jest/globals'
import { digestOf } from '../../../../src/artifacts/digest.ts'
import { versionEvidence } from '../../../../src/stages/deployment/served-version.ts'

const [served, source, dataset, verdict] = ['served', 'source', 'dataset', 'verdict'].map(digestOf)

describe('versionEvidence', () => {
  it('names the served model, and the model that it was made from', () => {
    const model = { digest: digestOf('served'), manifest: { parents: { model: digestOf('source') } } }
    expect(versionEvidence({ model, verdict: null })).toEqual({ model: served, 'source-model': source })
  })

  it('names the dataset and the verdict', () => {
    const model = { digest: digestOf('served'), manifest: { parents: { dataset: digestOf('dataset') } } }
    expect(versionEvidence({ model, verdict: digestOf('verdict') })).toEqual({
      model: served,
      dataset,
      verdict,
    })
  })
})
