import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import * as tf from '@tensorflow/tfjs'
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import { comparedOutputs } from '../../../src/canary/compare-responses.ts'
import type { CriterionName } from '../../../src/canary/criterion.ts'
import { judgeCanary } from '../../../src/canary/judge-canary.ts'
import type { CanaryVerdict } from '../../../src/canary/running-verdict.ts'
import type { CanaryPolicy } from '../../../src/canary/policy.ts'
import type { ShadowRequest } from '../../../src/canary/shadow-request.ts'
import { httpVersionClient } from '../../../src/canary/version-client.ts'
import {
  digitDetails,
  digitNetwork,
  startServer,
  stop,
  writeModel,
  type ModelServer,
} from '../serving/model-server.ts'
import { labelledBy, slowNetwork } from './networks.ts'

const policy: CanaryPolicy = {
  steps: [50],
  mirror: null,
  budget: 600_000,
  confidence: 0.95,
  margin: 0.02,
  maxErrors: 0.02,
  latencyFactor: 2,
  maxDiffering: null,
  onInconclusive: 'roll-back',
}
/** Without an opinion about latency, which other work on the machine may change for one of two equal servers. */
const patient: CanaryPolicy = { ...policy, latencyFactor: 1000 }
const probes = 1500

let folder = ''
let requests: readonly ShadowRequest[] = []
let stable: ModelServer
let canary: ModelServer | undefined

beforeAll(async () => {
  await tf.setBackend('cpu')
  folder = await mkdtemp(join(tmpdir(), 'tensorline-canary-'))
  const network = digitNetwork()
  await writeModel(join(folder, 'stable'), network, digitDetails)
  await writeModel(join(folder, 'worse'), withBias(0.3), digitDetails)
  await writeModel(join(folder, 'slow'), slowNetwork(), digitDetails)
  requests = await labelledBy(network, probes)
  stable = await startServer(join(folder, 'stable'))
})
afterEach(async () => {
  if (canary) await stop(canary)
})
afterAll(async () => {
  await stop(stable)
  await rm(folder, { recursive: true })
})

/** Returns the network of `digitNetwork` with another bias of the first class: it is wrong for inputs between two classes. */
function withBias(bias: number): tf.LayersModel {
  const network = digitNetwork()
  const last = network.layers.at(-1)
  const [kernel] = last?.getWeights() ?? []
  if (!last || !kernel) throw new Error('the network has no last layer')
  last.setWeights([kernel, tf.tensor1d([bias, 0, 0])])
  return network
}

/**
 * Judges a server of a model.
 * @param shadow requests that both servers get
 * @param beforeRequest called with the server and the number of requests that it got
 */
async function judge(
  model: string,
  shadow: readonly ShadowRequest[] = requests,
  beforeRequest: (server: ModelServer, requests: number) => unknown = () => undefined,
  rule: CanaryPolicy = patient,
): Promise<CanaryVerdict> {
  const server = await startServer(join(folder, model))
  canary = server
  const clients = [stable, server].map(({ url }) =>
    httpVersionClient({ url, model: 'digits', outputs: ['label'], token: null }),
  )
  const [one, other] = clients
  if (!one || !other) throw new Error('two clients are needed')
  let sent = 0
  const verdict = await judgeCanary({
    stable: one,
    canary: {
      ...other,
      send: (body, cancelled) => {
        beforeRequest(server, sent++)
        return other.send(body, cancelled)
      },
    },
    requests: shadow,
    outputs: comparedOutputs(digitDetails.label, null, shadow),
    policy: rule,
    budget: rule.budget,
    clock: performance,
    cancelled: new AbortController().signal,
  })
  await Promise.all(clients.map((client) => client.close()))
  return verdict
}

function failed({ criteria }: CanaryVerdict): CriterionName[] {
  return criteria.flatMap(({ name, outcome }) => (outcome === 'fail' ? [name] : []))
}

describe('judgeCanary with two servers', () => {
  it('promotes a server of the same model before all probes are sent', async () => {
    const verdict = await judge('stable')
    expect(verdict).toMatchObject({ outcome: 'pass', action: 'promote', end: 'decided', failures: [] })
    expect(verdict.pairs).toBeLessThan(probes)
  })

  it('rolls back a model that is wrong for some inputs only', async () => {
    const verdict = await judge('worse')
    expect(verdict).toMatchObject({ outcome: 'fail', action: 'roll-back' })
    expect(failed(verdict)).toEqual(['accuracy'])
    expect(verdict.pairs).toBeLessThan(probes)
  })

  it('rolls back a model that takes several times as long', async () => {
    const unlabelled = requests.map((request) => ({ ...request, labels: null }))
    const verdict = await judge('slow', unlabelled, undefined, policy)
    expect(verdict.action).toBe('roll-back')
    expect(failed(verdict)).toEqual(['latency'])
    expect(verdict.pairs).toBeLessThan(probes)
  })

  it('rolls back a server that crashes while it is judged', async () => {
    const kill = ({ child }: ModelServer, sent: number) => sent === 30 && child.kill('SIGKILL')
    const verdict = await judge('stable', requests, kill)
    expect(failed(verdict)).toEqual(['errors'])
    expect(verdict.failures.length).toBeGreaterThan(0)
    expect(verdict.pairs).toBeLessThan(probes)
  })
})
