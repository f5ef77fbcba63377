import { describe, expect, it } from '@jest/globals'
import { parsePipeline } from '../../../../src/config/read-pipeline.ts'
import type { StageContext } from '../../../../src/stages/context.ts'
import { withoutCanary } from '../../../../src/stages/deployment/without-canary.ts'
import { folderWith } from '../../data/sources.ts'
import { localHost } from '../../errors/message-cases/local-host.ts'

describe('withoutCanary', () => {
  it('makes a canary rolling, and keeps all other settings', async () => {
    const before = await contextWith(
      '{target: kubernetes, replicas: 3, strategy: canary, canary: {steps: [20]}}',
    )
    const after = withoutCanary(before).pipeline.deploy
    expect(after).toEqual({ ...before.pipeline.deploy, strategy: 'rolling', canary: undefined })
  })

  it.each(['{target: kubernetes, strategy: blue-green}', '{target: local}'])('keeps %s', async (deploy) => {
    const before = await contextWith(deploy)
    expect(withoutCanary(before)).toBe(before)
  })
})

async function contextWith(deploy: string): Promise<StageContext> {
  const folder = await folderWith({})
  return {
    host: await localHost(folder),
    pipeline: parsePipeline(`name: mnist\ndeploy: ${deploy}\n`, 'tensorline.yml'),
    file: 'tensorline.yml',
    overrides: [],
    folder,
    workspace: folder,
  }
}
