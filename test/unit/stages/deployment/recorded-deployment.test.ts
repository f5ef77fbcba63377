import { beforeEach, describe, expect, it } from '@jest/globals'
import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { digestOf } from '../../../../src/artifacts/digest.ts'
import { Cancellation } from '../../../../src/errors/user-error.ts'
import type { Deployments } from '../../../../src/host/deployments.ts'
import type { Host } from '../../../../src/host/host.ts'
import { createDeployments } from '../../../../src/host/local/deployments.ts'
import { withDeploymentRecord } from '../../../../src/stages/deployment/recorded-deployment.ts'
import { folderWith } from '../../data/sources.ts'
import { localHost } from '../../errors/message-cases/local-host.ts'
import { recordingLog, type RecordingLog } from '../../host/recording-log.ts'

const version = {
  environment: 'production',
  image: digestOf('image'),
  reference: null,
  evidence: {},
  server: 'mnist',
  pipeline: 'mnist',
  before: null,
  allowUnrecorded: false,
}
const serves = { state: 'success', description: 'Serves', url: null, result: 'served' } as const

let log: RecordingLog
let run: AbortController
let file: string
let deployments: Deployments
let host: Host

beforeEach(async () => {
  log = recordingLog()
  run = new AbortController()
  const folder = await folderWith({})
  file = join(folder, 'deployments.jsonl')
  deployments = createDeployments(file, log)
  host = { ...(await localHost(folder)), deployments, log, cancelled: run.signal }
})

/** Cancels the run while the work is in progress. */
async function cancelledDuring<Result>(work: () => Promise<Result>): Promise<Result> {
  run.abort(new Cancellation('cancelled by SIGINT'))
  await new Promise(setImmediate)
  return work()
}

describe('withDeploymentRecord', () => {
  it('records a failure if the run is cancelled while the start is recorded', async () => {
    const slow: Deployments = {
      ...deployments,
      begin: (...given) => cancelledDuring(() => deployments.begin(...given)),
    }
    const running = withDeploymentRecord({ ...host, deployments: slow }, version, () =>
      Promise.resolve(serves),
    )
    await expect(running).rejects.toThrow('cancelled by SIGINT')
    expect(await deployments.history('production', 'mnist')).toMatchObject([
      { succeeded: false, inProgress: false, description: 'cancelled by SIGINT' },
    ])
  })

  it('keeps the record of a held canary in progress if its promotion is cancelled before it starts', async () => {
    await deployments.begin('production', version.image, version)
    const slow: Deployments = {
      ...deployments,
      resume: (...given) => cancelledDuring(() => deployments.resume(...given)),
    }
    const running = withDeploymentRecord({ ...host, deployments: slow }, { ...version, resumes: true }, () =>
      Promise.resolve(serves),
    )
    await expect(running).rejects.toThrow('cancelled by SIGINT')
    expect(await deployments.history('production', 'mnist')).toMatchObject([{ inProgress: true }])
  })

  it('rolls back at a cancellation although the state cannot be written', async () => {
    const running = withDeploymentRecord(host, version, async () => {
      await rm(file)
      await mkdir(file)
      run.abort(new Cancellation('cancelled by SIGINT'))
      await new Promise(setImmediate)
      throw run.signal.reason
    })
    await expect(running).rejects.toThrow('cancelled by SIGINT')
    expect(log.lines).toEqual(Array(2).fill(expect.stringContaining('state failure was not recorded')))
  })

  it('succeeds with a warning if the success cannot be written', async () => {
    const served = await withDeploymentRecord(host, version, async () => {
      await rm(file)
      await mkdir(file)
      return serves
    })
    expect(served).toBe('served')
    expect(log.lines).toContainEqual(expect.stringContaining('Serves, and its record does not show it'))
  })
})
