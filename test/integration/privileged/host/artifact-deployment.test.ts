import { describe, expect, it } from '@jest/globals'
import { Ajv } from 'ajv'
import { digestOf } from '../../../../src/artifacts/digest.ts'
import { apiOnDemand } from '../../../../src/host/github/api.ts'
import { createDeployments } from '../../../../src/host/github/deployments.ts'
import { readContext } from '../../../../src/host/github/workflow-context.ts'
import { asObject, GitHubDescription } from '../../../harness/github/description.ts'
import { runnerEnvironment } from '../../../unit/host/github/runner-environment.ts'
import { recordingLog } from '../../../unit/host/recording-log.ts'
import { startGitHubServer } from '../../host/github-server.ts'

const path = '/orgs/{org}/artifacts/metadata/deployment-record'

describe('the deployment record of an image', () => {
  it('is a request of GitHub’s own description of its API', async () => {
    const server = await startGitHubServer()
    try {
      const event = { repository: { id: 77, owner: { type: 'Organization' } } }
      const context = readContext(runnerEnvironment(event, { GITHUB_API_URL: server.url }))
      const log = recordingLog()
      const deployments = createDeployments({ api: apiOnDemand('token', server.url, log), context, log })
      const image = digestOf('image')
      const version = {
        reference: `ghcr.io/acme/mnist@${image}`,
        evidence: {},
        server: 'mnist',
        pipeline: 'mnist',
        before: null,
      }
      await (
        await deployments.begin('production', image, version)
      ).setState('success', { description: 'Up', url: null })
      const body = server.posted.find((each) => each.path === 'deployment-record')?.body
      const validate = new Ajv({ strict: false }).compile(schemaOfBody())
      expect({ valid: validate(body), errors: validate.errors }).toEqual({ valid: true, errors: null })
      expect(validate({ ...Object(body), status: 'running' })).toBe(false)
    } finally {
      await server.close()
    }
  })
})

function schemaOfBody() {
  const { paths } = new GitHubDescription().limitedTo(new Set([path]))
  const { post } = asObject(asObject(paths)[path])
  const content = asObject(asObject(asObject(post)['requestBody'])['content'])
  return asObject(asObject(content['application/json'])['schema'])
}
