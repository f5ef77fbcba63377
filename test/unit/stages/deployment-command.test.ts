import { beforeEach, describe, expect, it } from '@jest/globals'
import { digestOf } from '../../../src/artifacts/digest.ts'
import { parseInputs } from '../../../src/config/action.ts'
import { parsePipeline } from '../../../src/config/read-pipeline.ts'
import { deploy as action } from '../../../src/config/release-actions.ts'
import type { StageContext } from '../../../src/stages/context.ts'
import { runDeploymentCommand } from '../../../src/stages/deployment-command.ts'
import { earlierIn, servedIn } from '../../../src/stages/deployment/past-version.ts'
import { userError } from '../../harness/user-error.ts'
import { folderWith } from '../data/sources.ts'
import { localHost } from '../errors/message-cases/local-host.ts'
import { recordingLog } from '../host/recording-log.ts'

const first = digestOf('first')
const second = digestOf('second')
const reference = (image: string) => `ghcr.io/acme/mnist@${image}`

let context: StageContext
beforeEach(async () => {
  const folder = await folderWith({})
  context = {
    host: await localHost(folder),
    pipeline: parsePipeline('name: mnist\n', 'tensorline.yml'),
    file: 'tensorline.yml',
    overrides: [],
    folder,
    workspace: folder,
  }
})

const run = (inputs: Readonly<Record<string, string>>) =>
  runDeploymentCommand(
    context,
    parseInputs(action, (name) => inputs[name] ?? ''),
  )

async function deployed(
  image: typeof first,
  state: 'success' | 'failure' = 'success',
  { environment = 'production', pushed = true } = {},
): Promise<void> {
  const record = await context.host.deployments.begin(environment, image, {
    reference: pushed ? reference(image) : null,
    evidence: { model: digestOf('model') },
    server: 'mnist',
    pipeline: 'mnist',
    before: null,
  })
  await record.setState(state, { description: 'Done', url: 'http://127.0.0.1:8080' })
}

describe('the command `status`', () => {
  it('has empty outputs if nothing is deployed', async () => {
    expect(await run({ command: 'status' })).toMatchObject({
      failure: null,
      outputs: { url: '', 'image-digest': '', result: 'null' },
    })
  })

  it('returns the newest deployment with its model', async () => {
    await deployed(first)
    await deployed(second)
    expect((await run({ command: 'status' })).outputs).toMatchObject({
      url: 'http://127.0.0.1:8080',
      'image-digest': second,
      'model-digest': digestOf('model'),
    })
  })
})

describe('the outputs of the command `status`', () => {
  it('contain the version that serves after a failure, and the failure as JSON', async () => {
    await deployed(first)
    await deployed(second, 'failure')
    const { outputs } = await run({ command: 'status' })
    expect(outputs).toMatchObject({ 'image-digest': first, 'model-digest': digestOf('model') })
    expect(JSON.parse(String(outputs.result))).toMatchObject({ image: second, succeeded: false })
  })
})

describe('the command `history`', () => {
  it('returns the deployments of its environment as JSON, newest first', async () => {
    await deployed(first)
    await deployed(second, 'failure')
    await deployed(first, 'success', { environment: 'staging' })
    const { outputs } = await run({ command: 'history' })
    expect(JSON.parse(String(outputs.result))).toMatchObject([
      { image: second, succeeded: false },
      { image: first, succeeded: true, evidence: { model: digestOf('model') } },
    ])
  })
})

describe('the version of `rollback`', () => {
  it('is the last good one before the current one', async () => {
    await deployed(first)
    await deployed(second)
    expect(await earlierIn(context, 'production', '')).toBe(reference(first))
  })

  it('is the last good one after a failure', async () => {
    await deployed(first)
    await deployed(second, 'failure')
    expect(await earlierIn(context, 'production', '')).toBe(reference(first))
  })

  it('has a warning after a failure, because it serves already', async () => {
    const log = recordingLog()
    context = { ...context, host: { ...context.host, log } }
    await deployed(first)
    await deployed(second, 'failure')
    await earlierIn(context, 'production', first)
    expect(log.lines).toEqual([])
    await earlierIn(context, 'production', '')
    expect(log.lines).toEqual([expect.stringMatching(`^warning: .*${first}`)])
  })

  it('is the one with the given digest', async () => {
    await deployed(first)
    await deployed(second)
    expect(await earlierIn(context, 'production', second)).toBe(reference(second))
  })

  it('is never one that failed, or one in no registry', async () => {
    await deployed(first, 'success', { pushed: false })
    await deployed(second, 'failure')
    await expect(earlierIn(context, 'production', second)).rejects.toThrow(
      userError('DEPLOY_VERSION_NOT_FOUND', 'production'),
    )
    await expect(earlierIn(context, 'production', '')).rejects.toThrow(
      userError('DEPLOY_VERSION_NOT_FOUND', first),
    )
  })
})

describe('the version of `promote`', () => {
  it('is the one that the other environment serves', async () => {
    await deployed(first, 'success', { environment: 'staging' })
    await deployed(second, 'failure', { environment: 'staging' })
    expect(await servedIn(context, 'staging')).toBe(reference(first))
  })

  it('is refused if nothing was deployed there', async () => {
    await expect(run({ command: 'promote', from: 'staging' })).rejects.toThrow(
      userError('DEPLOY_VERSION_NOT_FOUND', 'staging'),
    )
  })
})

it('refuses to promote a held canary of the target `local`', async () => {
  await expect(run({ command: 'promote' })).rejects.toThrow(userError('DEPLOY_UNSUPPORTED', 'promote'))
})

it('refuses to render the target `local`', async () => {
  await expect(run({ render: 'helm' })).rejects.toThrow(userError('DEPLOY_UNSUPPORTED', 'render: helm'))
})
