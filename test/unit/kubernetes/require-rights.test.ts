import { describe, expect, it } from '@jest/globals'
import { z } from 'zod'
import { withRightsExplained } from '../../../src/kubernetes/require-rights.ts'
import { statusRights } from '../../../src/kubernetes/rights.ts'
import { readWorkloadStatus } from '../../../src/kubernetes/workload-status.ts'
import { userError } from '../../harness/user-error.ts'
import { Computed, withApiServer } from './api-server.ts'

const reviewed = z.object({ spec: z.object({ resourceAttributes: z.object({ resource: z.string() }) }) })

/** Reads the state of a deployment as an identity that may not read Deployments. */
function reading(isAllowed: (resource: string) => boolean): Promise<unknown> {
  const message = 'cannot get resource "deployments" in API group "apps" in the namespace "models"'
  const answers = {
    '/apis/apps/v1/namespaces/models/deployments/digits': {
      status: 403,
      body: { message, reason: 'Forbidden' },
    },
    '/apis/authorization.k8s.io/v1/selfsubjectaccessreviews': new Computed((body) => {
      const { resource } = reviewed.parse(JSON.parse(body)).spec.resourceAttributes
      return { status: { allowed: isAllowed(resource) } }
    }),
  }
  return withApiServer(answers, (client) =>
    withRightsExplained({ client, namespace: 'models' }, statusRights, () =>
      readWorkloadStatus(client, 'models', 'digits'),
    ),
  )
}

describe('withRightsExplained', () => {
  it('names all missing rights of a command, with one Role', async () => {
    await expect(reading(() => false)).rejects.toThrow(
      userError('CLUSTER_FORBIDDEN', 'deployments.apps (get), pods (list)', '"resources":["pods"]'),
    )
  })

  it('keeps the error of the API server if no right is missing by its reviews', async () => {
    await expect(reading(() => true)).rejects.toThrow(
      userError('CLUSTER_FORBIDDEN', '403 Forbidden', '"namespace":"models"'),
    )
  })
})
