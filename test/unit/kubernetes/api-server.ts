import { once } from 'node:events'
import { createServer, type IncomingMessage } from 'node:http'
import { text as readText } from 'node:stream/consumers'
import { KubeConfig } from '@kubernetes/client-node'
import { z } from 'zod'
import { ClusterClient, type ClientOptions } from '../../../src/kubernetes/cluster-client.ts'
import type { Log } from '../../../src/host/host.ts'
import { variantLabels, type Variant } from '../../../src/manifests/workload.ts'

/**
 * Responses by path, with or without a method before it: a text, an object, a computed object, or an object with
 * a status code and a body. All other paths return 404.
 */
export type Answers = Readonly<Record<string, unknown>>

/** A response that differs from request to request, and can depend on the body of the request. */
export class Computed {
  readonly compute: (body: string) => unknown

  constructor(compute: (body: string) => unknown) {
    this.compute = compute
  }
}

const answerWithStatus = z.strictObject({ status: z.int(), body: z.unknown() })

export const silentLog: Log = {
  info: () => undefined,
  warning: () => undefined,
  error: () => undefined,
  debug: () => undefined,
  progress: () => undefined,
  group: (_, work) => work(),
}

/** Runs work with a client of an HTTP server that returns what an API server returned. */
export async function withApiServer<Result>(
  answers: Answers,
  work: (client: ClusterClient) => Promise<Result>,
  options: Partial<ClientOptions> = {},
): Promise<Result> {
  const server = createServer((request, response) => {
    void readText(request).then((body) => {
      const { status, text } = answerTo(answers, request, body)
      response.writeHead(status).end(text)
    })
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new TypeError('no port')
  const credentials = new KubeConfig()
  credentials.loadFromClusterAndUser(
    { name: 'test', server: `http://127.0.0.1:${address.port}`, skipTLSVerify: true },
    { name: 'test' },
  )
  const cancelled = new AbortController().signal
  try {
    return await work(new ClusterClient(credentials, { log: silentLog, cancelled, patience: 0, ...options }))
  } finally {
    server.close()
    server.closeAllConnections()
  }
}

function answerTo(
  answers: Answers,
  { method = 'GET', url = '' }: IncomingMessage,
  body: string,
): { status: number; text: string } {
  const [path = ''] = url.split('?')
  const found = answers[`${method} ${path}`] ?? answers[path]
  if (found === undefined)
    return { status: 404, text: JSON.stringify({ message: 'not found', reason: 'NotFound' }) }
  const answer: unknown = found instanceof Computed ? found.compute(body) : found
  const withStatus = answerWithStatus.safeParse(answer)
  if (withStatus.success) return { status: withStatus.data.status, text: textOf(withStatus.data.body) }
  return { status: 200, text: textOf(answer) }
}

function textOf(body: unknown): string {
  return typeof body === 'string' ? body : JSON.stringify(body)
}

export function deploymentObject(
  image: string,
  over: Record<string, unknown> = {},
  variant: Variant = 'stable',
): unknown {
  const labels = variantLabels({ pipeline: 'digits', variant })
  return {
    metadata: { name: 'digits', uid: 'deployment', generation: 1 },
    spec: {
      replicas: 1,
      selector: { matchLabels: labels },
      template: { metadata: { labels }, spec: { containers: [{ name: 'server', image }] } },
    },
    status: { observedGeneration: 1, replicas: 1, updatedReplicas: 1 },
    ...over,
  }
}

export function replicaSetObject(over: Record<string, unknown> = {}): unknown {
  return {
    metadata: {
      name: 'digits-1',
      uid: 'set',
      ownerReferences: [{ uid: 'deployment' }],
      annotations: { 'deployment.kubernetes.io/revision': '1' },
    },
    spec: { template: { spec: { containers: [{ name: 'server', image: 'any' }] } } },
    ...over,
  }
}

export function podObject(status: unknown): unknown {
  return { metadata: { name: 'digits-1', uid: 'pod', ownerReferences: [{ uid: 'set' }] }, status }
}

/** A pod of the replica set that is ready. */
export const readyPod = podObject({ conditions: [{ type: 'Ready', status: 'True' }] })

/** Returns the answers to the lists of replica sets and of pods. */
export function podAnswers(list: unknown): Answers {
  return {
    '/apis/apps/v1/namespaces/models/replicasets': { items: [replicaSetObject()] },
    '/api/v1/namespaces/models/pods': list,
  }
}

/** Status of a Deployment whose only pod is available. */
export const available = { observedGeneration: 1, replicas: 1, updatedReplicas: 1, availableReplicas: 1 }
