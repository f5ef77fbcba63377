import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pushImage } from '../../../../src/image/registry/push-image.ts'
import { startCluster, type Cluster } from '../../../harness/cluster/start-cluster.ts'
import { tool } from '../../../harness/tools.ts'
import { layoutOf, rawTar } from '../../../unit/image/tar-layout.ts'
import { startRegistry, type Registry } from '../image/docker-registry.ts'

/** A cluster and the registry from which its node pulls images. */
export interface RunningCluster extends Cluster {
  readonly registry: Registry
}

export const namespace = 'models'

/** Starts both, with a namespace under the restricted Pod Security profile. Takes six seconds on a quiet machine. */
export async function startWithRegistry(folder: string): Promise<RunningCluster> {
  const registry = await startRegistry(folder)
  const pause = await pushPause(folder, registry)
  const cluster = await startCluster(Number(registry.host.split(':')[1]), pause)
  await createNamespace(cluster, namespace)
  await cluster.kubectl('label', 'namespace', namespace, 'pod-security.kubernetes.io/enforce=restricted')
  return {
    ...cluster,
    registry,
    async stop() {
      await cluster.stop()
      await registry.stop()
    },
  }
}

/** Creates a namespace, and waits for the service account without which the cluster creates no pods in it. */
export async function createNamespace(cluster: Cluster, name: string): Promise<void> {
  await cluster.kubectl('create', 'namespace', name)
  await cluster.kubectl(
    ...['wait', '--for=create', '--timeout=300s', 'serviceaccount/default'],
    ...['--namespace', name],
  )
}

async function pushPause(folder: string, registry: Registry): Promise<string> {
  const program = readFileSync(tool('pause'))
  const layout = await layoutOf(
    join(folder, 'pause'),
    [await rawTar([{ name: 'pause', mode: 0o755, content: program }])],
    {
      config: { Entrypoint: ['/pause'] },
    },
  )
  const name = `${registry.host}/test/pause`
  const options = {
    signal: new AbortController().signal,
    environment: { DOCKER_CONFIG: folder },
    registries: {},
  }
  const { digest } = await pushImage(layout, name, ['1'], options)
  return `${name}@${digest}`
}
