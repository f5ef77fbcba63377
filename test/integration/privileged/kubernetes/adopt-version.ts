import { readFileSync } from 'node:fs'
import { z } from 'zod'
import type { Digest } from '../../../../src/artifacts/digest.ts'
import { ClusterClient } from '../../../../src/kubernetes/cluster-client.ts'
import { findCredentials } from '../../../../src/kubernetes/connect.ts'
import { rollOutToCluster } from '../../../../src/kubernetes/roll-out.ts'
import { fetchModelDigest } from '../../../../src/rollout/verify.ts'
import { silentLog } from '../../../unit/kubernetes/api-server.ts'
import type { ModelImage } from './model-images.ts'
import { namespace } from './running-cluster.ts'
import { serverObjects } from './server-objects.ts'

/** A deployment over objects of another tool. It can be written as JSON, for another process. */
export interface Adoption {
  readonly kubeconfig: string
  readonly image: ModelImage
  readonly nodePort: number
}

/** Deploys an image with a Service that differs from that of the other tool. */
export async function adopt(
  { kubeconfig, image, nodePort }: Adoption,
  verify: (url: string) => Promise<void>,
): Promise<void> {
  const never = new AbortController().signal
  const credentials = await findCredentials({ KUBECONFIG: kubeconfig }, undefined)
  const client = new ClusterClient(credentials, { log: silentLog, cancelled: never })
  const objects = serverObjects({ image: image.reference, nodePort, replicas: 1 }).map((object) =>
    object.kind === 'Service' ? { ...object, spec: { ...object.spec, sessionAffinity: 'ClientIP' } } : object,
  )
  await rollOutToCluster(client, {
    namespace,
    name: 'digits',
    image: image.reference,
    model: image.model,
    objects,
    port: 8080,
    verify,
    verifyModel: async (url: string, model: Digest) => {
      if ((await fetchModelDigest(url, 'digits')) !== model) throw new Error('another model')
    },
    log: silentLog,
    cancelled: never,
    lost: never,
  })
}

/** In a process of its own, `adopt-version.ts <file>` stays in the verification until it is killed. */
const [, program = '', file] = process.argv
if (program === import.meta.filename && file !== undefined)
  await adopt(z.custom<Adoption>().parse(JSON.parse(readFileSync(file, 'utf8'))), () => {
    process.stdout.write('verifying')
    return new Promise((resolve) => setTimeout(resolve, 600_000))
  })
