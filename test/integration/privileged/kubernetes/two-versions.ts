import * as tf from '@tensorflow/tfjs'
import { expect } from '@jest/globals'
import { digitDetails } from '../../serving/model-server.ts'
import { awaitService, expectServed } from './expect-served.ts'
import { deployVersion, type VersionDeployment } from './deploy-version.ts'
import { biasedNetwork, publishNetwork, type ModelImage } from './model-images.ts'
import { namespace, startWithRegistry, type RunningCluster } from './running-cluster.ts'
import { withoutFailedRequest } from './steady-client.ts'

const nodePort = 30080

/** Settings of a server that ends as soon as the proxies of a busy machine have left it. */
export const quickStop = { THREADS: '1', SHUTDOWN_DELAY_SECONDS: '10', DRAIN_SECONDS: '3' }

/** A cluster in which a version serves behind a NodePort Service, and another version that predicts nearly the same. */
export interface TwoVersions {
  readonly folder: string
  readonly cluster: RunningCluster
  readonly first: ModelImage
  readonly second: ModelImage
  readonly url: string
  /** Returns a deployment of an image, by default with two pods and without a canary. */
  readonly deploymentOf: (
    image: ModelImage,
    settings?: VersionDeployment['settings'],
    requests?: VersionDeployment['requests'],
  ) => VersionDeployment
  /** Does the work while a client sends requests through the Service; expects that none fails or gets a wrong prediction. */
  readonly withClient: (work: () => Promise<unknown>) => Promise<void>
  /** Expects that one Deployment with these pods of the image remains, and that only its model is served. */
  readonly expectOnly: (image: ModelImage, replicas?: number) => Promise<void>
}

/** Starts the cluster and deploys the first version. */
export async function startTwoVersions(folder: string): Promise<TwoVersions> {
  await tf.setBackend('cpu')
  const cluster = await startWithRegistry(folder)
  const first = await publishNetwork(folder, cluster.registry, 'first', biasedNetwork(0))
  const second = await publishNetwork(folder, cluster.registry, 'second', biasedNetwork(0.001))
  const url = await cluster.reach(nodePort)
  const deploymentOf: TwoVersions['deploymentOf'] = (image, settings = {}, requests = []) => ({
    kubeconfig: cluster.kubeconfig,
    namespace,
    image,
    model: digitDetails,
    settings: {
      replicas: 2,
      env: quickStop,
      resources: { cpu: '50m', memory: '200Mi' },
      service: { type: 'NodePort', 'node-port': nodePort },
      ...settings,
    },
    requests,
  })
  await deployVersion(deploymentOf(first))
  await awaitService(url, 'digits')
  return {
    ...{ folder, cluster, first, second, url, deploymentOf },
    withClient(work) {
      const [{ input, output } = { input: null, output: null }] = first.golden.requests
      return withoutFailedRequest(`${url}/v1/models/digits:predict`, { instances: [input] }, work, output)
    },
    async expectOnly(image, replicas = 2) {
      const columns = 'custom-columns=:metadata.name,:spec.replicas,:spec.template.spec.containers[0].image'
      const get = ['get', 'deployments', '--namespace', namespace, '--no-headers', '--output', columns]
      const remaining = (await cluster.kubectl(...get)).trim().split(/\s+/)
      expect(remaining).toEqual(['digits', `${replicas}`, image.reference])
      await expectServed(url, 'digits', image.model)
    },
  }
}

/** Returns the golden requests of an image without labels, by which a canary is judged. */
export function goldenRequests({ golden }: ModelImage): VersionDeployment['requests'] {
  return golden.requests.map(({ id, input }) => ({
    id,
    body: JSON.stringify({ instances: [input] }),
    labels: null,
  }))
}
