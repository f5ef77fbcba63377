import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { randomInt } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { randomStream } from '../../../../src/random/philox.ts'
import { eventually } from '../../../harness/eventually.ts'
import { temporaryFolder } from '../../../unit/image/temporary-folder.ts'
import { deployInProcess } from './deployment-process.ts'
import { deployVersion, type VersionDeployment } from './deploy-version.ts'
import type { ModelImage } from './model-images.ts'
import { namespace } from './running-cluster.ts'
import { goldenRequests, startTwoVersions, type TwoVersions } from './two-versions.ts'

const folder = temporaryFolder()
/** Another one in each run; a printed one can be set here to repeat its moments. */
const seed = randomInt(2 ** 31)
/** A busy machine may need ten times as long for a killed deployment and its repair as an idle one, which needs up to 25. */
const longestRepair = 250_000
let versions: TwoVersions

beforeAll(async () => {
  versions = await startTwoVersions(folder)
})
afterAll(async () => {
  await versions.cluster.stop()
})

const canary = { budget: '5s', steps: [50], 'on-inconclusive': 'promote', 'latency-factor': 100 }

interface Killed {
  readonly settings: VersionDeployment['settings'] & { readonly replicas: number }
  readonly kills: number
}

const deploymentOf = (image: ModelImage, settings: VersionDeployment['settings']) =>
  versions.deploymentOf(image, settings, goldenRequests(image))

/** Runs a deployment to its end. @returns its milliseconds */
async function durationOf(deployment: VersionDeployment): Promise<number> {
  const { child, begun, ended } = deployInProcess(folder, deployment)
  await begun
  const started = performance.now()
  await ended
  expect(child.exitCode).toBe(0)
  return performance.now() - started
}

/** Kills a deployment some milliseconds after it begins. @returns false if it had ended */
async function killAfter(milliseconds: number, deployment: VersionDeployment): Promise<boolean> {
  const { child, begun, ended } = deployInProcess(folder, deployment)
  await begun
  await Promise.race([sleep(milliseconds), ended])
  child.kill('SIGKILL')
  await ended
  return child.signalCode === 'SIGKILL'
}

const get = (kinds: string, output: string) =>
  versions.cluster.kubectl('get', kinds, '--namespace', namespace, '--no-headers', '--output', output)

/** Expects that no lease and no object of a preflight pod remains. */
async function expectNothingElse(): Promise<void> {
  const names = await get('networkpolicies,leases', 'name')
  expect(names.trim()).toBe('networkpolicy.networking.k8s.io/digits')
}

/** Returns the Deployments that a killed deployment left, each with its version and its pods. */
async function leftBy({ reference }: ModelImage): Promise<string> {
  const image = '.spec.template.spec.containers[0].image'
  const columns = `:metadata.name,:${image},:status.updatedReplicas,:status.replicas`
  const list = await get('deployments', `custom-columns=${columns}`)
  const describeLine = (line: string) => {
    const [name, found, updated, pods] = line.split(/ +/)
    return `${name} (${found === reference ? 'new' : 'old'} version, ${updated} of ${pods} pods)`
  }
  return list.trim().split('\n').map(describeLine).join(', ')
}

describe('a deployment that is killed by SIGKILL', () => {
  it.each<[strategy: string, Killed]>([
    ['rolling', { settings: { replicas: 2 }, kills: 10 }],
    ['canary', { settings: { replicas: 1, strategy: 'canary', canary }, kills: 5 }],
    ['blue-green', { settings: { replicas: 1, strategy: 'blue-green' }, kills: 4 }],
  ])(
    'is repaired by the next one, with the strategy %s at random moments',
    async (strategy, { settings, kills }) => {
      const { withClient, expectOnly, first, second } = versions
      const { replicas } = settings
      const draws = randomStream(seed, strategy)
      let [current, other] = [first, second]
      await withClient(async () => {
        await deployVersion(deploymentOf(current, { replicas }))
        let usual = await durationOf(deploymentOf(other, settings))
        ;[current, other] = [other, current]
        for (let kill = 0; kill < kills; kill++) {
          // One moment in each of equal parts of the usual duration.
          const share = (kill + draws.draw(kill)) / kills
          while (!(await killAfter(share * usual, deploymentOf(other, settings)))) {
            // It ended earlier than usual: kill it earlier.
            usual *= 0.7
            await deployVersion(deploymentOf(current, { replicas }))
          }
          const percent = Math.round(100 * share)
          process.stdout.write(
            `seed ${seed}, ${strategy}: killed at ${percent} %, left ${await leftBy(other)}\n`,
          )
          // The next deployment is of the version before or of the new one.
          const next = draws.draw(kills + kill) < 0.5 ? current : other
          await deployVersion(deploymentOf(next, kill === 0 ? settings : { replicas }))
          await expectOnly(next, replicas)
          await expectNothingElse()
          if (next === other) [current, other] = [other, current]
        }
      })
    },
    20 * longestRepair,
  )

  it('leaves no preflight pod after the next one', async () => {
    const { withClient, expectOnly, first, second } = versions
    await deployVersion(deploymentOf(first, {}))
    await withClient(async () => {
      // It would verify its preflight pod again after ten minutes.
      const waiting = { ...deploymentOf(second, {}), preflightTime: 600_000 }
      const { child, ended } = deployInProcess(folder, waiting)
      await eventually(async () => {
        expect(await get('deployments', 'name')).toContain('--preflight')
      }, longestRepair)
      child.kill('SIGKILL')
      await ended
      await deployVersion(deploymentOf(first, {}))
    })
    await expectOnly(first)
    await expectNothingElse()
  })
})
