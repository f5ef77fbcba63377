import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { z } from 'zod'
import { runCli } from '../../../src/cli/cli.ts'
import { parseInputs } from '../../../src/config/action.ts'
import { publishVerdict as action } from '../../../src/config/fork-actions.ts'
import { apiOnDemand } from '../../../src/host/github/api.ts'
import { createBaselineSource } from '../../../src/host/github/baselines.ts'
import { createGitHubHost } from '../../../src/host/github/github-host.ts'
import { readContext } from '../../../src/host/github/workflow-context.ts'
import { postVerdict } from '../../../src/stages/fork/post-verdict.ts'
import { forgedZip, hostileZips } from '../../harness/forged.ts'
import { flowersCsv, flowersLine } from './flowers.ts'
import { ForkRepository, zipFolder } from './fork-repository.ts'
import { artifact, inProject } from './project.ts'

const rows = 3000
const line = flowersLine.replace('data:\n', 'data:\n  drift: {margin: 0.1}\n')
/** The flowers with the length raised by 5. */
const raised = flowersCsv(rows)
  .split('\n')
  .map((text, index) =>
    index === 0 ? text : `${Number(text.split(',')[0]) + 5},${text.split(',').slice(1).join(',')}`,
  )
  .join('\n')

inProject(async () => {
  await writeFile('flowers.csv', flowersCsv(rows))
  await writeFile('tensorline.yml', line)
})

let repository: ForkRepository
const zips: Record<'dataset' | 'diff', Uint8Array> = { dataset: new Uint8Array(), diff: new Uint8Array() }
beforeAll(async () => {
  repository = await ForkRepository.start(line)
  expect(await runCli(['preprocess'])).toBe(0)
  repository.keep('dataset', await zipFolder(artifact('dataset')))
  expect(await runCli(['accept', '--artifact', 'dataset'])).toBe(0)
  await writeFile('flowers.csv', raised)
  expect(await runCli(['preprocess'])).toBe(1)
  zips.dataset = await zipFolder(artifact('dataset'))
  zips.diff = await zipFolder(artifact('dataset-diff'))
})
afterAll(() => repository.server.close())
beforeEach(() => {
  repository.setLine(line)
  repository.leave('dataset', zips.dataset)
  repository.leave('dataset-diff', zips.diff)
  repository.server.posted.length = 0
  repository.server.comments.length = 0
})

const checkRun = z.object({
  path: z.literal('check-runs'),
  body: z.object({
    name: z.string(),
    conclusion: z.string(),
    output: z.object({ title: z.string(), summary: z.string() }),
  }),
})

/** Returns the checks and comments that are posted after the fork's run. */
async function publish(verify: 'none' | 'rescore') {
  const given: Record<string, string> = { verify, device: 'wasm' }
  const inputs = parseInputs(action, (name) => given[name] ?? '')
  const env = { ...repository.environment(), GITHUB_WORKSPACE: process.cwd() }
  const host = createGitHubHost({ token: 'token', matrix: 'null', env })
  const api = apiOnDemand('token', repository.server.url, host.log)
  const context = readContext(env)
  const client = repository.artifactClient()
  const baselines = createBaselineSource({ api, client, context, token: 'token', log: host.log })
  const workspace = await mkdtemp(join(tmpdir(), 'tensorline-fork-'))
  const run = { host: { ...host, baselines }, file: 'tensorline.yml', overrides: [], folder: '.', workspace }
  expect(await postVerdict(run, inputs)).toBeNull()
  const checks = z.array(checkRun).parse(repository.server.posted)
  return {
    checks: checks.map(({ body }) => body),
    comments: repository.server.comments.map(({ body }) => body),
  }
}

describe('publish-verdict with data.drift of the base', () => {
  it('posts the differences that the fork reported, without a check that could be required', async () => {
    const { checks, comments } = await publish('none')
    expect(checks).toMatchObject([
      { name: 'tensorline / flowers / data (reported by a fork)', conclusion: 'failure' },
    ])
    expect(comments).toMatchObject([expect.stringContaining('They are not verified')])
    expect(comments[0]).toContain('length')
  })

  it('never reports success without verification', async () => {
    repository.leave(
      'dataset-diff',
      forgedZip(zips.diff, 'diff.json', (text) => {
        const diff = z.record(z.string(), z.unknown()).parse(JSON.parse(text))
        return JSON.stringify({ ...diff, drift: null })
      }),
    )
    const { checks } = await publish('none')
    expect(checks).toMatchObject([{ conclusion: 'neutral' }])
  })

  it('compares the datasets itself with verify: rescore, whatever the fork reported', async () => {
    repository.leave('dataset-diff', new Uint8Array())
    const { checks, comments } = await publish('rescore')
    expect(checks).toMatchObject([{ name: 'tensorline / flowers / data', conclusion: 'failure' }])
    expect(comments).toMatchObject([expect.stringContaining('It was compared here')])
  })

  it('succeeds with verify: rescore for the dataset of the base', async () => {
    repository.leave(
      'dataset',
      repository.server.zips.find(({ name, run }) => name === 'dataset' && run === 700)?.zip ??
        new Uint8Array(),
    )
    const { checks } = await publish('rescore')
    expect(checks).toMatchObject([{ conclusion: 'success' }])
  })

  it.each(hostileZips)('posts that %s cannot be compared', async (_name, zip) => {
    repository.leave('dataset-diff', zip)
    const { checks, comments } = await publish('none')
    expect(checks).toMatchObject([{ name: 'tensorline / flowers / data', conclusion: 'failure' }])
    expect(comments).toMatchObject([expect.stringContaining('cannot be compared')])
  })

  it('escapes texts of the fork in its comment', async () => {
    repository.leave(
      'dataset-diff',
      forgedZip(zips.diff, 'diff.json', (text) =>
        text.replaceAll('"length"', JSON.stringify('<img src=x> @octocat | [x](https://evil.example)')),
      ),
    )
    const { comments } = await publish('none')
    expect(comments[0]).not.toMatch(/<img|@octocat|\]\(https:\/\/evil/)
  })

  it('accepts a drift with the label allow-data-drift', async () => {
    const { pulls } = repository.server
    const [pull] = pulls
    if (pull === undefined) throw new Error('no pull request')
    pulls.splice(0, 1, { ...pull, labels: ['allow-data-drift'] })
    const { checks } = await publish('rescore')
    pulls.splice(0, 1, pull)
    expect(checks).toMatchObject([{ name: 'tensorline / flowers / data', conclusion: 'success' }])
  })

  it('posts nothing if the base has no data.drift', async () => {
    repository.setLine(flowersLine)
    expect(await publish('none')).toStrictEqual({ checks: [], comments: [] })
  })

  it('posts nothing if the fork’s run has no comparison', async () => {
    repository.server.zips.splice(
      0,
      Infinity,
      ...repository.server.zips.filter(({ name }) => name !== 'dataset-diff'),
    )
    expect(await publish('none')).toStrictEqual({ checks: [], comments: [] })
  })
})
