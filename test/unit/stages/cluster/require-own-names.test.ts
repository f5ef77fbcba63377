import { expect, it } from '@jest/globals'
import { deploymentObject } from '../../../../src/manifests/deployment-object.ts'
import { deploymentName, type Variant } from '../../../../src/manifests/workload.ts'
import { requireOwnNames } from '../../../../src/stages/cluster/require-own-names.ts'
import { userError } from '../../../harness/user-error.ts'
import { withApiServer } from '../../kubernetes/api-server.ts'
import { digits } from '../../manifests/digits.ts'

/** Checks the names of a pipeline beside the Deployment of a variant of another one. */
function requireBeside(pipeline: string, other: string, variant: Variant): Promise<void> {
  const path = `/apis/apps/v1/namespaces/models/deployments/${deploymentName({ pipeline: other, variant })}`
  const found = deploymentObject(digits({}, { pipeline: other, variant }))
  return withApiServer({ [path]: found }, (client) =>
    requireOwnNames(client, { namespace: 'models', pipeline }),
  )
}

it.each([
  ['digits', 'digits-canary', 'stable'],
  ['digits', 'digits-green', 'stable'],
  ['digits-canary', 'digits', 'canary'],
  ['digits.v2', 'digits-v2', 'stable'],
  ['digits.v2', 'digits_v2', 'green'],
  ['1a', 'model-1a', 'preflight'],
] as const)('requireOwnNames rejects %s beside %s (%s)', async (pipeline, other, variant) => {
  await expect(requireBeside(pipeline, other, variant)).rejects.toEqual(userError('DEPLOY_NAME_TAKEN'))
})

it.each(['stable', 'canary', 'green', 'preflight'] as const)(
  'requireOwnNames accepts the own %s version',
  async (variant) => {
    await expect(requireBeside('digits', 'digits', variant)).resolves.toBeUndefined()
  },
)

it('requireOwnNames accepts a Deployment of an earlier release, which has no annotation of its pipeline', async () => {
  const written = deploymentObject(digits())
  const found = { ...written, metadata: { ...written.metadata, annotations: {} } }
  const path = '/apis/apps/v1/namespaces/models/deployments/digits'
  const checked = withApiServer({ [path]: found }, (client) =>
    requireOwnNames(client, { namespace: 'models', pipeline: 'digits' }),
  )
  await expect(checked).resolves.toBeUndefined()
})

const metadata = { name: 'digits', labels: { app: 'shop' } }
const [apps, services] = ['/apis/apps/v1/namespaces/models/deployments', '/api/v1/namespaces/models/services']
it.each([
  [
    'a Deployment',
    `${apps}/digits`,
    {
      metadata,
      spec: {
        selector: { matchLabels: { app: 'shop' } },
        template: { spec: { containers: [{ name: 'shop', image: 'shop:1' }] } },
      },
    },
  ],
  ['a Service', `${services}/digits`, { metadata, spec: { selector: { app: 'shop' } } }],
  ['a Service without pods', `${services}/digits`, { metadata, spec: {} }],
])('requireOwnNames rejects %s of another program', async (_, path, found) => {
  const checked = withApiServer({ [path]: found }, (client) =>
    requireOwnNames(client, { namespace: 'models', pipeline: 'digits' }),
  )
  await expect(checked).rejects.toEqual(userError('DEPLOY_NAME_TAKEN'))
})

it('requireOwnNames accepts the own Service', async () => {
  const selector = { 'app.kubernetes.io/name': 'digits', 'tensorline.dev/variant': 'green' }
  const checked = withApiServer({ [`${services}/digits`]: { metadata, spec: { selector } } }, (client) =>
    requireOwnNames(client, { namespace: 'models', pipeline: 'digits' }),
  )
  await expect(checked).resolves.toBeUndefined()
})
