import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { digestOf } from '../../../../src/artifacts/digest.ts'
import type { KubernetesSection } from '../../../../src/config/deploy.ts'
import { parsePipeline } from '../../../../src/config/read-pipeline.ts'
import type { StageContext } from '../../../../src/stages/context.ts'
import { rollBackHeldCanary } from '../../../../src/stages/cluster/held-canary-command.ts'
import { removeHeld } from '../../../../src/stages/cluster/remove-held.ts'
import { userError } from '../../../harness/user-error.ts'
import { folderWith } from '../../data/sources.ts'
import { localHost } from '../../errors/message-cases/local-host.ts'
import { Computed, deploymentObject, withApiServer, type Answers } from '../../kubernetes/api-server.ts'

const held = `ghcr.io/acme/digits@${digestOf('held')}`
const stable = `ghcr.io/acme/digits@${digestOf('stable')}`
const deployments = '/apis/apps/v1/namespaces/models/deployments'
const gone = { status: 404, body: {} }
const settings = 'name: digits\ndeploy: { target: kubernetes, namespace: models }\n'

const canaryOf = (image: string) =>
  deploymentObject(
    image,
    { metadata: { name: 'digits-canary', annotations: { 'tensorline.dev/held-image': image } } },
    'canary',
  )
const stableOf = (image: string) =>
  deploymentObject(image, {
    metadata: {
      name: 'digits',
      annotations: {
        'tensorline.dev/last-good-image': image,
        'tensorline.dev/last-good-model': digestOf('model'),
        'tensorline.dev/last-good-objects': '[]',
      },
    },
  })

let context: StageContext
let requests: string[]
const configured = process.env['KUBECONFIG']

beforeEach(async () => {
  const folder = await folderWith({})
  requests = []
  context = {
    host: await localHost(folder),
    pipeline: parsePipeline(settings, 'tensorline.yml'),
    file: 'tensorline.yml',
    overrides: [],
    folder,
    workspace: folder,
  }
})
afterEach(() => {
  if (configured === undefined) delete process.env['KUBECONFIG']
  else process.env['KUBECONFIG'] = configured
})

/** Answers of a cluster in which another run changes the state while the lease is acquired. */
function changing(before: Answers, after: Answers): Answers {
  let state = before
  const stateful = (path: string) => new Computed(() => state[path] ?? gone)
  const deletion = new Computed(() => {
    requests.push('DELETE')
    return {}
  })
  return {
    '/api/v1/namespaces/models': {},
    'POST /apis/authorization.k8s.io/v1/selfsubjectaccessreviews': { status: { allowed: true } },
    'POST /apis/coordination.k8s.io/v1/namespaces/models/leases': new Computed(() => {
      state = after
      return {}
    }),
    [`DELETE ${deployments}/digits-canary`]: deletion,
    [`${deployments}/digits-canary`]: stateful(`${deployments}/digits-canary`),
    [`${deployments}/digits`]: stateful(`${deployments}/digits`),
  }
}

const cluster = (versions: { readonly canary?: string; readonly stable: string }): Answers => ({
  [`${deployments}/digits`]: stableOf(versions.stable),
  ...(versions.canary === undefined ? {} : { [`${deployments}/digits-canary`]: canaryOf(versions.canary) }),
})

function rollBack(answers: Answers, digest = '') {
  return withApiServer(answers, async (client) => {
    const file = join(context.folder, 'kubeconfig')
    await writeFile(
      file,
      JSON.stringify({
        'current-context': 'test',
        clusters: [{ name: 'test', cluster: { server: client.server, 'insecure-skip-tls-verify': true } }],
        users: [{ name: 'test', user: {} }],
        contexts: [{ name: 'test', context: { cluster: 'test', user: 'test' } }],
      }),
    )
    process.env['KUBECONFIG'] = file
    return rollBackHeldCanary(context, kubernetesOf(context), { digest })
  })
}

function kubernetesOf({ pipeline: { deploy } }: StageContext): KubernetesSection {
  if (deploy.target !== 'kubernetes') throw new TypeError('another target')
  return deploy
}

describe('rollBackHeldCanary', () => {
  const before = cluster({ canary: held, stable })

  it('does not roll back a version that another run promoted meanwhile', async () => {
    const running = rollBack(changing(before, cluster({ stable: held })))
    await expect(running).rejects.toThrow(userError('DEPLOY_NO_HELD_CANARY'))
    expect(requests).toEqual([])
  })

  it('does not delete a canary of another image that another run holds meanwhile', async () => {
    const other = cluster({ canary: `ghcr.io/acme/digits@${digestOf('other')}`, stable })
    const running = rollBack(changing(before, other))
    await expect(running).rejects.toThrow(userError('DEPLOY_NO_HELD_CANARY', digestOf('other')))
    expect(requests).toEqual([])
  })

  it('leaves the given digest to a deployment if another run replaced that version meanwhile', async () => {
    const running = rollBack(changing(before, cluster({ stable: held })), digestOf('stable'))
    await expect(running).resolves.toBeNull()
  })

  it('returns null if no canary is held', async () => {
    const none = cluster({ stable })
    await expect(rollBack(changing(none, none))).resolves.toBeNull()
  })
})

describe('removeHeld', () => {
  it('deletes no canary after the loss of the lease', async () => {
    const answers = changing(cluster({ canary: held, stable }), {})
    const lost = AbortSignal.abort(new Error('lease lost'))
    const removal = withApiServer(answers, (client) =>
      removeHeld(
        context,
        { client, namespace: 'models' },
        { image: held, record: null },
        { reason: 'Rolled back', lost },
      ),
    )
    await expect(removal).rejects.toThrow('lease lost')
    expect(requests).toEqual([])
  })
})
