import { expect, it } from '@jest/globals'
import { deploymentSummary } from '../../../src/report/deployment-summary.ts'
import type { ModelDetails } from '../../../src/model/model-schema.ts'

const details: ModelDetails = {
  name: 'moods',
  features: { kind: 'table', columns: [{ name: 'review', type: 'text' }] },
  label: { kind: 'class', column: 'mood', classes: ['good', 'bad'] },
  transform: { steps: [], shape: [1] },
  modelBytes: 1,
  parameters: 1,
  weights: 'float32',
}

it('the summary of a deployment contains a request for its server', () => {
  const digest = `sha256:${'a'.repeat(64)}` as const
  const manifest = { schema: 1, kind: 'model', parents: {}, config: digest, details: {}, files: [] } as const
  const model = { folder: '', digest, details, manifest: { ...manifest, files: [] } }
  const golden = {
    engine: 'cpu',
    kind: 'class' as const,
    tolerance: { absolute: 0, relative: 0 },
    requests: [{ id: 'test-1', input: { review: 'A ```good``` day @home' }, output: [1, 0] }],
  }
  const where = { url: 'http://127.0.0.1:8080', environment: 'production', image: digest }
  expect(
    deploymentSummary({ ...where, model, golden, unverified: [], access: [] })
      .split('\n')
      .slice(-3),
  ).toEqual([
    '```sh',
    "curl http://127.0.0.1:8080/predict -H 'Content-Type: text/plain' -d 'A ```good``` day @home'",
    '```',
  ])
})
