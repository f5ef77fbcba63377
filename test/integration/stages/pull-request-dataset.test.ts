import { describe, expect, it } from '@jest/globals'
import { cp, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { ProjectFiles, PullRequestOptions } from '../../harness/pull-request-setting.ts'
import { errorText } from '../../harness/user-error.ts'
import {
  failsByBase,
  flowers,
  garbage,
  judgeProposal,
  line,
  notEvaluated,
  withBaseBranch,
} from './flower-branches.ts'

const branch = withBaseBranch()
const judge = (files: ProjectFiles, options?: PullRequestOptions) => judgeProposal(branch(), files, options)

describe('a pull request that changes the dataset', () => {
  it('passes with its columns in another order, since the base gives them by their names', async () => {
    const result = await judge(line({ 'data.columns': ['height', 'width', 'length'] }))
    expect(result).toMatchObject({
      accepted: true,
      verdict: {
        policy: { testSplit: expect.stringContaining('the same ids'), base: { accepted: true } },
        comparisons: [{ difference: expect.anything() }],
      },
    })
  })

  it('passes with a further feature that the base stores', async () => {
    const result = await judge(line({ 'data.columns': ['length', 'width', 'height', 'zone', 'region'] }))
    expect(result).toMatchObject({ accepted: true, verdict: { policy: { base: { accepted: true } } } })
  })

  it('fails with a feature that the base does not store, unless the label is set', async () => {
    const rows = flowers().split('\n')
    const wider = rows.map((row, index) => `${row},${index === 0 ? 'depth' : index % 7}`).join('\n')
    const files = {
      ...line({ 'data.columns': ['length', 'width', 'height', 'depth'] }),
      'flowers.csv': wider,
    }
    expect(await judge(files)).toMatchObject(
      notEvaluated('error', errorText('MODEL_DATASET_MISMATCH', 'depth')),
    )
    const allowed = await branch().gate({ inputs: { device: 'wasm' }, labels: ['allow-gate-change'] })
    expect(allowed).toMatchObject({ accepted: true, verdict: { policy: { allowed: true } } })
  })

  it('fails with the test split of the base if its own gate finds no baseline', async () => {
    for (const baseline of ['other', { branch: 'main', workflow: 'nope.yml' }]) {
      const files = { ...line({ 'gate.baseline': baseline }), 'flowers.csv': garbage }
      expect(await judge(files)).toMatchObject(failsByBase)
    }
  })

  it('has no policy in its verdict if only the training differs', async () => {
    const result = await judge(line({ 'train.epochs': 7 }))
    expect(result).toMatchObject({ accepted: true, verdict: { policy: null } })
  })

  it('fails when the dataset of the base branch is not kept, and its report names other examples', async () => {
    const artifacts = join(branch().main, '.tensorline/artifacts')
    await cp(join(artifacts, 'dataset'), join(artifacts, 'kept'), { recursive: true })
    await rm(join(artifacts, 'dataset'), { recursive: true })
    try {
      const files = { ...line(), 'flowers.csv': garbage }
      expect(await judge(files)).toMatchObject(notEvaluated('test-split-unknown'))
    } finally {
      await rename(join(artifacts, 'kept'), join(artifacts, 'dataset'))
    }
  })
})
