import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseAllDocuments, stringify } from 'yaml'
import { z } from 'zod'
import { signStatement } from '../../../../src/attestation/sign.ts'
import { parsePipeline } from '../../../../src/config/read-pipeline.ts'
import { pushImage } from '../../../../src/image/registry/push-image.ts'
import { ObjectWriter } from '../../../../src/kubernetes/apply.ts'
import { ClusterClient } from '../../../../src/kubernetes/cluster-client.ts'
import { findCredentials } from '../../../../src/kubernetes/connect.ts'
import { findChanges, type FieldChange } from '../../../../src/kubernetes/dry-run.ts'
import { workloadObjects } from '../../../../src/manifests/workload-objects.ts'
import { renderImagePolicy } from '../../../../src/stages/deployment/render-image-policy.ts'
import { nodeAddress } from '../../../harness/cluster/certificates.ts'
import { eventually } from '../../../harness/eventually.ts'
import { newKey, writeChain, type ChainChanges } from '../../../harness/chain-project.ts'
import { pushChain } from '../../../harness/pushed-chain.ts'
import { startSigstore, type SigstoreStandIn } from '../../../harness/sigstore.ts'
import { tool } from '../../../harness/tools.ts'
import { userError } from '../../../harness/user-error.ts'
import { localHost } from '../../../unit/errors/message-cases/local-host.ts'
import { layoutOf, rawTar } from '../../../unit/image/tar-layout.ts'
import { temporaryFolder } from '../../../unit/image/temporary-folder.ts'
import { silentLog } from '../../../unit/kubernetes/api-server.ts'
import { digits } from '../../../unit/manifests/digits.ts'
import { createNamespace, startWithRegistry, type RunningCluster } from './running-cluster.ts'

const folder = temporaryFolder()
const key = newKey()
let cluster: RunningCluster
let sigstore: SigstoreStandIn

beforeAll(async () => {
  sigstore = await startSigstore()
  cluster = await startWithRegistry(folder)
  await startController(await publishController())
  await createNamespace(cluster, 'admitted')
  await cluster.kubectl('label', 'namespace', 'admitted', 'policy.sigstore.dev/include=true')
  writeFileSync(join(folder, 'key.pub'), key.publicKey.export({ type: 'spki', format: 'pem' }))
  writeFileSync(join(folder, 'root.json'), JSON.stringify(sigstore.trustedRoot))
})
afterAll(async () => {
  await cluster.stop()
  await sigstore.close()
})

/** Pushes an image with policy-controller. @returns its reference by digest */
async function publishController(): Promise<string> {
  const tar = await rawTar([
    { name: 'webhook', mode: 0o755, content: readFileSync(tool('policy-controller')) },
  ])
  const uncompressed = { mediaType: 'application/vnd.oci.image.layer.v1.tar', by: (bytes: Buffer) => bytes }
  const settings = { config: { Entrypoint: ['/webhook'], User: '65532' } }
  const layout = await layoutOf(join(folder, 'controller'), [tar], settings, uncompressed)
  const name = `${cluster.registry.host}/test/policy-controller`
  const options = {
    signal: new AbortController().signal,
    environment: { DOCKER_CONFIG: folder },
    registries: {},
  }
  const { digest } = await pushImage(layout, name, ['1'], options)
  return `${name}@${digest}`
}

const deploymentSchema = z.looseObject({
  spec: z.looseObject({
    template: z.looseObject({
      spec: z.looseObject({
        containers: z.tuple([z.looseObject({ readinessProbe: z.looseObject({}) })]),
      }),
    }),
  }),
})

/** Applies the objects that policy-controller publishes, in the network of the node, where the registry is. */
async function startController(image: string): Promise<void> {
  const config = join(folder, 'config')
  cpSync(tool('policy-objects'), config, { recursive: true })
  const documents = parseAllDocuments(readFileSync(join(config, 'webhook.yaml'), 'utf8'))
  // Some of its documents contain only comments.
  const [webhook] = documents.flatMap((document) => deploymentSchema.safeParse(document.toJS()).data ?? [])
  if (webhook === undefined) throw new Error('no Deployment')
  const pod = webhook.spec.template.spec
  const [container] = pod.containers
  const readinessProbe = { ...container.readinessProbe, initialDelaySeconds: 1, failureThreshold: 60 }
  // The public Sigstore cannot be reached from here.
  const args = ['--disable-tuf']
  pod.containers = [{ ...container, image, args, readinessProbe, livenessProbe: null, resources: {} }]
  pod['hostNetwork'] = true
  writeFileSync(join(config, 'webhook.yaml'), stringify(webhook))
  await cluster.kubectl('apply', '--kustomize', config)
  await cluster.kubectl('apply', '--filename', join(config, 'webhook.yaml'))
  const inSystem = ['--namespace', 'cosign-system']
  // The address of a pod in the network of the node is 127.0.0.1 here, which an endpoint may not have.
  const patch = '{"spec":{"selector":null}}'
  await cluster.kubectl(...inSystem, 'patch', 'service/webhook', '--patch', patch)
  writeFileSync(join(folder, 'endpoint.json'), JSON.stringify(endpoint))
  await cluster.kubectl(...inSystem, 'apply', '--filename', join(folder, 'endpoint.json'))
  await cluster.kubectl(...inSystem, 'rollout', 'status', 'deployment/webhook', '--timeout=300s')
}

const endpoint = {
  apiVersion: 'discovery.k8s.io/v1',
  kind: 'EndpointSlice',
  metadata: { name: 'webhook-node', labels: { 'kubernetes.io/service-name': 'webhook' } },
  addressType: 'IPv4',
  endpoints: [{ addresses: [nodeAddress], conditions: { ready: true } }],
  ports: [{ name: '', port: 8443, protocol: 'TCP' }],
}

/** Renders the policy for a repository and applies it. */
async function applyPolicy(repository: string, trust: string): Promise<void> {
  const context = {
    host: await localHost(folder),
    pipeline: parsePipeline(
      `name: mnist\nimage: {name: '${repository}'}\ndeploy: {trust: ${trust}}\n`,
      'tensorline.yml',
    ),
    file: 'tensorline.yml',
    overrides: [],
    folder,
    workspace: folder,
  }
  const into = await renderImagePolicy(context, join(folder, 'policy'))
  // The controller may serve its webhooks some time after its pod is ready.
  await eventually(() => cluster.kubectl('apply', '--filename', join(into, 'image-policy.yaml')))
  const name = repository.replaceAll(/[^a-z0-9.-]/g, '-')
  await cluster.kubectl('wait', '--for=condition=Ready', `clusterimagepolicy/${name}`, '--timeout=300s')
}

/** Creates a pod as a dry run, which calls the webhooks. */
function createPod(image: string): Promise<string> {
  const name = ['--namespace', 'admitted', 'run', 'server', '--dry-run=server']
  return cluster.kubectl(...name, '--image', image, '--output', 'name')
}

/** Returns what a deployment of an image would change, by a dry run as `command: plan`. */
async function planned(image: string): Promise<FieldChange[]> {
  const options = { log: silentLog, cancelled: new AbortController().signal }
  const credentials = await findCredentials({ KUBECONFIG: cluster.kubeconfig }, undefined)
  const writer = new ObjectWriter(new ClusterClient(credentials, options), 'admitted')
  return findChanges(writer, workloadObjects(digits({}, { image })))
}

const rejected: ChainChanges = { verdict: (verdict) => ({ ...verdict, accepted: false }) }

describe.each([
  ['a key', 'key', '{key: key.pub, max-age: 1h}'],
  ['a workflow', 'workflow', '{repository: acme/mnist, trusted-root: root.json, max-age: 1h}'],
] as const)('a cluster with the policy for images that %s signs', (_, kind, trust) => {
  const sign = (statement: object) => {
    const { url, token } = sigstore
    return signStatement(statement, { fulcio: url, rekor: url, timestamp: url }, token)
  }
  const published = async (name: string, changes: ChainChanges) => {
    const project = await writeChain(key, { ...changes, ...(kind === 'key' ? {} : { sign }) })
    return pushChain(project, `${cluster.registry.host}/${kind}/${name}`)
  }

  it('admits an accepted model, and rejects a rejected one', async () => {
    const accepted = await published('accepted', {})
    await applyPolicy(accepted.repository, trust)
    // The webhooks may learn about a policy some time after it is ready.
    await eventually(async () => expect(await createPod(accepted.reference)).toContain('pod/server'))
    const refused = await published('refused', rejected)
    await applyPolicy(refused.repository, trust)
    await eventually(() => expect(createPod(refused.reference)).rejects.toThrow(/the gate did not accept/))
    const kinds = (await planned(accepted.reference)).map(({ object }) => object)
    expect(kinds).toContain('Deployment digits')
    await expect(planned(refused.reference)).rejects.toThrow(
      userError('CLUSTER_REJECTED', 'the gate did not accept'),
    )
  })
})
