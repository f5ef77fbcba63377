import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { temporaryFolder } from '../../../unit/image/temporary-folder.ts'
import { adopt } from './adopt-version.ts'
import { awaitService, expectServed } from './expect-served.ts'
import { publishModelImage, type ModelImage } from './model-images.ts'
import { namespace, startWithRegistry, type RunningCluster } from './running-cluster.ts'
import { serverObjects } from './server-objects.ts'

const folder = temporaryFolder()
const manifest = join(folder, 'manifest.json')
const nodePort = 30080
let cluster: RunningCluster
let first: ModelImage
let second: ModelImage
let url: string
let applied: unknown

beforeAll(async () => {
  cluster = await startWithRegistry(folder)
  first = await publishModelImage(folder, cluster.registry, 1)
  second = await publishModelImage(folder, cluster.registry, 2)
  url = await cluster.reach(nodePort)
  const items = serverObjects({ image: first.reference, nodePort, replicas: 1 }).map((object) => ({
    ...object,
    metadata: { ...object.metadata, annotations: { team: 'digits' } },
    spec: object.kind === 'Deployment' ? { ...object.spec, minReadySeconds: 1 } : object.spec,
  }))
  await writeFile(manifest, JSON.stringify({ apiVersion: 'v1', kind: 'List', items }))
  await kubectl('apply', '--filename', manifest)
  await kubectl('rollout', 'status', '--timeout=300s', 'deployment/digits')
  await awaitService(url, 'digits')
  applied = await state()
})
afterAll(async () => {
  await cluster.stop()
})

function kubectl(...args: string[]): Promise<string> {
  return cluster.kubectl('--namespace', namespace, ...args)
}

const adoption = () => ({ kubeconfig: cluster.kubeconfig, image: second, nodePort })
const wrongAnswers = () => Promise.reject(new Error('wrong answers'))

const list = z.object({
  items: z.array(
    z.object({
      kind: z.string(),
      metadata: z.object({
        annotations: z.record(z.string(), z.string()).default({}),
        managedFields: z.array(
          z.object({
            manager: z.string(),
            operation: z.string(),
            subresource: z.string().optional(),
            fieldsV1: z.unknown(),
          }),
        ),
      }),
      spec: z.unknown(),
    }),
  ),
})

/** Returns the content of both objects and the owners of their fields. */
async function state() {
  const json = await kubectl('get', 'deployment,service', '--output', 'json', '--show-managed-fields')
  return list
    .parse(JSON.parse(json))
    .items.map(({ kind, metadata: { annotations, managedFields }, spec }) => {
      const written = Object.entries(annotations).filter(
        ([key]) => key !== 'deployment.kubernetes.io/revision',
      )
      return {
        kind,
        written,
        spec,
        owners: managedFields.filter(({ subresource }) => subresource === undefined),
      }
    })
}

async function expectRestored(): Promise<void> {
  expect(await state()).toEqual(applied)
  // kubectl exits with 1 if its manifest differs from the objects.
  expect(await kubectl('diff', '--filename', manifest)).toBe('')
  await expectServed(url, 'digits', first.model)
}

describe('A first deployment over objects of kubectl', () => {
  it('restores their content and their owners if it fails', async () => {
    await expect(adopt(adoption(), wrongAnswers)).rejects.toThrow('wrong answers')
    await expectRestored()
  })

  it('restores them if an earlier one was killed before', async () => {
    const file = join(folder, 'adoption.json')
    await writeFile(file, JSON.stringify(adoption()))
    const child = spawn(process.execPath, [join(import.meta.dirname, 'adopt-version.ts'), file], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    const ended = once(child, 'exit')
    await once(child.stdout, 'data')
    child.kill('SIGKILL')
    await ended
    expect(await state()).not.toEqual(applied)
    await expect(adopt(adoption(), wrongAnswers)).rejects.toThrow('wrong answers')
    await expectRestored()
  })

  it('leaves no record of their state if it succeeds', async () => {
    await adopt(adoption(), () => Promise.resolve())
    await expectServed(url, 'digits', second.model)
    const annotations = (await state()).flatMap(({ written }) => written.map(([key]) => key))
    expect(annotations).not.toContain('tensorline.dev/former-state')
    expect(annotations).toContain('tensorline.dev/last-good-model')
  })
})
