import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { mkdtemp, rename, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PullRequestSetting, type GateResult } from '../../harness/pull-request-setting.ts'
import { errorText } from '../../harness/user-error.ts'
import { compared, good, line } from './mails.ts'

const fork = { codeOrigin: { fromFork: true, privileged: true, selfHosted: false } }

let elsewhere: string
let setting: PullRequestSetting
beforeEach(async () => {
  elsewhere = await mkdtemp(join(tmpdir(), 'tensorline-elsewhere-'))
  await writeFile(join(elsewhere, 'secret.csv'), good)
  setting = await PullRequestSetting.create({ 'tensorline.yml': line(compared), 'mails.csv': good })
})
afterEach(async () => {
  await setting.close()
  await rm(elsewhere, { recursive: true })
})

const refusedAs = (name: string) => ({
  outcome: 'refused',
  reason: errorText('FILE_OUTSIDE_REPOSITORY', name),
})

const gate = (candidate = 'mails.csv'): Promise<GateResult> =>
  setting.gate({ inputs: { candidate }, host: fork })

describe('the gate of a pull request from a fork', () => {
  it('rejects a prediction file that is a link out of the workspace', async () => {
    await setting.propose({})
    await symlink(join(elsewhere, 'secret.csv'), join(setting.pull, 'linked.csv'))
    expect(await gate('linked.csv')).toMatchObject(refusedAs('linked.csv'))
    const own = await setting.gate({ inputs: { candidate: 'linked.csv' } })
    expect(own.outcome).toBe('pass')
  })

  it('rejects a folder of predictions that is a link out of the workspace', async () => {
    await setting.propose({})
    await symlink(elsewhere, join(setting.pull, 'linked'))
    expect(await gate('linked/secret.csv')).toMatchObject(refusedAs('secret.csv'))
  })

  it('rejects a baseline outside the workspace', async () => {
    for (const path of [join(elsewhere, 'secret.csv'), '../x/secret.csv']) {
      await setting.propose({ 'tensorline.yml': line(`${compared}, baseline: {path: "${path}"}`) })
      expect(await gate()).toMatchObject(refusedAs('secret.csv'))
    }
  })

  it('rejects a configuration file that is a link out of the workspace', async () => {
    await setting.propose({})
    await rename(join(setting.pull, 'tensorline.yml'), join(elsewhere, 'tensorline.yml'))
    await symlink(join(elsewhere, 'tensorline.yml'), join(setting.pull, 'tensorline.yml'))
    expect(await gate()).toMatchObject(refusedAs('tensorline.yml'))
  })

  it('rejects a model that is a link out of the workspace', async () => {
    await setting.propose({})
    await symlink(elsewhere, join(setting.pull, 'model'))
    const result = await setting.gate({ inputs: { model: './model', dataset: './model' }, host: fork })
    expect(result).toMatchObject(refusedAs('model'))
  })
})
