import { beforeAll, describe, expect, it } from '@jest/globals'
import { cpSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import type { ShadowRequest } from '../../../../src/canary/shadow-request.ts'
import { nodeName } from '../../../harness/cluster/certificates.ts'
import { eventually } from '../../../harness/eventually.ts'
import { userError } from '../../../harness/user-error.ts'
import { labelledBy } from '../../canary/networks.ts'
import { deployVersion } from './deploy-version.ts'
import { biasedNetwork, publishNetwork, server, type ModelImage } from './model-images.ts'
import { createNamespace } from './running-cluster.ts'
import { quickStop, type TwoVersions } from './two-versions.ts'

/** Milliseconds for a deployment to reach its next state on a busy machine. */
const longestWait = 240_000

/** Describes deployments of an image whose entry point starts the server with a fault. */
export function describeFaultyServers(serving: () => TwoVersions): void {
  describe('a version whose server', () => {
    let faulty: ModelImage

    beforeAll(async () => {
      const { folder, cluster } = serving()
      const program = join(folder, 'faulty-server')
      cpSync(server, program, { recursive: true })
      renameSync(join(program, 'index.js'), join(program, 'server.js'))
      cpSync(join(import.meta.dirname, 'faulty-server.js'), join(program, 'index.js'))
      faulty = await publishNetwork(folder, cluster.registry, 'faulty', biasedNetwork(0), program)
    })

    /**
     * Deploys the image with a fault; its server and the entry point need more memory than the server alone. The cluster has long enough
     * to report the end of a server.
     */
    const deployFaulty = (fault: string, settings: object = {}, requests: readonly ShadowRequest[] = []) => {
      const env = { ...quickStop, FAULT: fault }
      const resources = { cpu: '50m', memory: '300Mi' }
      return {
        ...serving().deploymentOf(faulty, { env, resources, ...settings }, requests),
        preflightTime: fault === 'crash' ? 15_000 : 200,
      }
    }

    it.each<[does: string, code: Parameters<typeof userError>[0], fault: string, settings: object]>([
      ['hangs in its start', 'ROLLOUT_NOT_READY', 'hang', { timeout: '5s' }],
      ['predicts wrongly for all inputs', 'DEPLOY_WRONG_RESPONSE', 'wrong', {}],
      ['ends three seconds after it was verified', 'ROLLOUT_CRASHED', 'crash', {}],
    ])('%s gets no request and is rolled back', async (_, code, fault, settings) => {
      const { first, withClient, expectOnly } = serving()
      await withClient(() =>
        expect(deployVersion(deployFaulty(fault, settings))).rejects.toThrow(userError(code)),
      )
      await expectOnly(first)
    })

    it('predicts wrongly for some inputs only is rolled back by a canary', async () => {
      const { first, withClient, expectOnly } = serving()
      const requests = await labelledBy(biasedNetwork(0), 300)
      const canary = { steps: [50], 'max-differing': 0.1, 'latency-factor': 100 }
      const settings = { strategy: 'canary', canary }
      await withClient(() =>
        expect(deployVersion(deployFaulty('partly-wrong', settings, requests))).rejects.toThrow(
          userError('CANARY_FAILED'),
        ),
      )
      await expectOnly(first)
    })
  })
}

/** Describes a deployment whose namespace is deleted while its pods are replaced. */
export function describeDeletedNamespace(serving: () => TwoVersions): void {
  it('a deployment ends soon if its namespace is deleted meanwhile', async () => {
    const { cluster, first, second, deploymentOf } = serving()
    const namespace = 'vanishing'
    const inNamespace = ['--namespace', namespace]
    await createNamespace(cluster, namespace)
    const settings = { service: { type: 'ClusterIP' }, timeout: '9m' }
    await deployVersion({ ...deploymentOf(first, settings), namespace })
    // No node takes the pods that replace those of the first version: the deployment cannot end before the deletion.
    const beforeVerify = async () => {
      await cluster.kubectl('cordon', nodeName)
    }
    const running = deployVersion({ ...deploymentOf(second, settings), namespace }, { beforeVerify })
    const failed = expect(running).rejects.toThrow(userError('ROLLOUT_NAMESPACE_DELETED', namespace))
    const image = ['--output', 'jsonpath={.spec.template.spec.containers[0].image}']
    const get = () => cluster.kubectl('get', 'deployment/digits', ...inNamespace, ...image)
    await eventually(async () => expect(await get()).toBe(second.reference), longestWait)
    await cluster.kubectl('delete', 'namespace', namespace, '--wait=false')
    const started = performance.now()
    await failed
    // The progress deadline is nine minutes.
    expect(performance.now() - started).toBeLessThan(longestWait)
    await cluster.kubectl('uncordon', nodeName)
  })
}
