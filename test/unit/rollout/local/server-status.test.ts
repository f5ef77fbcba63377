import { beforeEach, describe, expect, it } from '@jest/globals'
import { join } from 'node:path'
import { digestOf } from '../../../../src/artifacts/digest.ts'
import {
  writeRecord,
  writeSupervisorState,
  type Version,
} from '../../../../src/rollout/local/deployment-record.ts'
import { readServerStatus } from '../../../../src/rollout/local/server-status.ts'
import { readStartTime } from '../../../../src/rollout/process-identity.ts'
import { folderWith } from '../../data/sources.ts'

const owner = 'https://github.com/acme/mnist (tensorline.yml)'
const token = crypto.randomUUID()
const version: Version = {
  id: crypto.randomUUID(),
  image: digestOf('image'),
  program: { file: '/node', args: [], env: {}, cwd: '/' },
  root: { folder: '/root', digest: digestOf('root') },
}
let stateFile: string

beforeEach(async () => {
  stateFile = join(await folderWith({}), 'deployment.json')
})

const status = (project = owner) => readServerStatus({ files: { stateFile }, owner: project })

async function deploy(): Promise<void> {
  const deployment = { owner, token, port: 8080, logFile: '/log', version, verified: true }
  await writeRecord(stateFile, { ...deployment, replaced: null })
}

describe('readServerStatus', () => {
  it('returns null without a deployment of the project', async () => {
    expect(await status()).toBeNull()
    await deploy()
    expect(await status('https://github.com/acme/letters (tensorline.yml)')).toBeNull()
  })

  it('reports a server whose processes have ended', async () => {
    await deploy()
    const ended = { running: false, image: version.image, pid: null, restarts: 0, url: null }
    expect(await status()).toEqual(ended)
  })

  it('reports the running process and the number of its restarts', async () => {
    await deploy()
    const startTime = await readStartTime(process.pid)
    if (startTime === null) throw new Error('the process of the test was not found')
    const here = { pid: process.pid, startTime }
    const running = { version, server: here }
    await writeSupervisorState(stateFile, token, { supervisor: here, running, failed: null, restarts: 3 })
    expect(await status()).toEqual({
      running: true,
      image: version.image,
      pid: process.pid,
      restarts: 3,
      url: 'http://127.0.0.1:8080',
    })
  })
})
