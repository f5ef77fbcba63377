import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strToU8 } from 'fflate'
import { z } from 'zod'
import { runCli } from '../../../src/cli/cli.ts'
import { parseInputs } from '../../../src/config/action.ts'
import { publishVerdict as action } from '../../../src/config/fork-actions.ts'
import { UserError } from '../../../src/errors/user-error.ts'
import { apiOnDemand } from '../../../src/host/github/api.ts'
import { createBaselineSource } from '../../../src/host/github/baselines.ts'
import { readContext } from '../../../src/host/github/workflow-context.ts'
import { createGitHubHost } from '../../../src/host/github/github-host.ts'
import { postVerdict } from '../../../src/stages/fork/post-verdict.ts'
import { postInProcess } from '../../../src/stages/fork/verdict-process.ts'
import {
  forgedZip,
  forgeModel,
  forgeReport,
  hostileZips,
  nested,
  rebuiltZip,
  withLayers,
  withWrappers,
} from '../../harness/forged.ts'
import { errorText, userError } from '../../harness/user-error.ts'
import { flowersCsv, flowersLine } from './flowers.ts'
import { ForkRepository, zipFolder } from './fork-repository.ts'
import { artifact, inProject } from './project.ts'

inProject(async () => {
  await writeFile('flowers.csv', flowersCsv(600))
  await writeFile('tensorline.yml', flowersLine)
})

let repository: ForkRepository
const zips: Record<'model' | 'report', Uint8Array> = { model: new Uint8Array(), report: new Uint8Array() }
beforeAll(async () => {
  repository = await ForkRepository.start(flowersLine)
  expect(await runCli(['run', 'preprocess', 'train', 'evaluate-gate', '--device', 'wasm'])).toBe(0)
  for (const name of ['dataset', 'model']) repository.keep(name, await zipFolder(artifact(name)))
  for (const name of ['report', 'model'] as const) zips[name] = await zipFolder(artifact(name))
})
afterAll(() => repository.server.close())
beforeEach(() => {
  repository.setLine(flowersLine)
  repository.leave('model', zips.model)
  repository.leave('report', zips.report)
  repository.server.posted.length = 0
  repository.server.comments.length = 0
})

async function setting(verify: 'none' | 'rescore') {
  const given: Record<string, string> = { verify, device: 'wasm' }
  const inputs = parseInputs(action, (name) => given[name] ?? '')
  const env = { ...repository.environment(), GITHUB_WORKSPACE: process.cwd() }
  const host = createGitHubHost({ token: 'token', matrix: 'null', env })
  const workspace = await mkdtemp(join(tmpdir(), 'tensorline-fork-'))
  // No artifact service runs here.
  const artifacts = {
    ...host.artifacts,
    publish: async (name: string) => ({ name, id: null }),
  }
  const api = apiOnDemand('token', repository.server.url, host.log)
  const context = readContext(env)
  const client = repository.artifactClient()
  const baselines = createBaselineSource({ api, client, context, token: 'token', log: host.log })
  const run = {
    host: { ...host, artifacts, baselines },
    file: 'tensorline.yml',
    overrides: [],
    folder: '.',
    workspace,
  }
  return { run, inputs }
}

async function posted(verify: 'none' | 'rescore') {
  const { run, inputs } = await setting(verify)
  const result = await postVerdict(run, inputs)
  if (result === null) throw new Error('nothing was posted')
  return result
}

const checkRun = z.object({
  path: z.literal('check-runs'),
  body: z.object({
    name: z.string(),
    head_sha: z.string(),
    conclusion: z.string(),
    output: z.object({ summary: z.string() }),
  }),
})

/** Returns the one check that was posted, and requires that the comment has the same text. */
function onlyCheck() {
  const { posted: all, comments } = repository.server
  const [check] = z.array(checkRun).length(1).parse(all)
  expect(comments).toMatchObject([{ body: expect.stringContaining(check?.body.output.summary ?? '?') }])
  return check?.body
}

/** Returns the text of Markdown without its escapes of underscores. */
const plain = (markdown = '') => markdown.replaceAll(String.raw`\_`, '_')

const modelAttacks: [string, (zip: Uint8Array) => Uint8Array, unknown][] = [
  [
    'without metrics.json',
    (zip) =>
      rebuiltZip(zip, (files) => {
        delete files['metrics.json']
      }),
    userError('ARTIFACT_DAMAGED', 'metrics.json'),
  ],
  [
    'with a folder as metrics.json',
    (zip) =>
      rebuiltZip(zip, (files) => {
        delete files['metrics.json']
        files['metrics.json/x'] = strToU8('{}')
      }),
    userError('ARTIFACT_DAMAGED', 'metrics.json'),
  ],
  [
    'with metrics.json of another form',
    (zip) => forgedZip(zip, 'metrics.json', () => '{"x":1}'),
    userError('ARTIFACT_DAMAGED', 'metrics.json'),
  ],
  [
    'with metrics.json that is not JSON',
    (zip) => forgedZip(zip, 'metrics.json', () => '::error::x'),
    userError('ARTIFACT_DAMAGED', 'metrics.json'),
  ],
  [
    'with a topology nested 200,000 levels deep',
    (zip) =>
      forgedZip(zip, 'model.json', (text) => text.replace('"layers":[', `"x":${nested(200_000)},"layers":[`)),
    userError('MODEL_UNKNOWN_FORMAT', 'model.json', '256'),
  ],
  [
    'with wrappers nested 900 levels deep',
    (zip) => forgeModel(zip, (model) => withWrappers(model, 900)),
    userError('MODEL_UNKNOWN_FORMAT', 'model.json', '256'),
  ],
  [
    'with .. as a shard',
    (zip) =>
      forgeModel(zip, ({ weightsManifest }) => {
        for (const group of weightsManifest) group.paths = ['..']
      }),
    userError('MODEL_UNKNOWN_FORMAT', 'model.json', 'paths'),
  ],
  [
    'with other outputs than its manifest declares',
    (zip) =>
      rebuiltZip(
        zip,
        () => undefined,
        (text) => text.replaceAll('["iris","lily","rose"]', '["iris","lily","rose","tulip"]'),
      ),
    userError('MODEL_DATASET_MISMATCH'),
  ],
]

describe('a fork’s model', () => {
  it.each(modelAttacks)('%s is rejected with the reason', async (_what, attack, error) => {
    repository.leave('model', attack(zips.model))
    await expect(posted('rescore')).rejects.toThrow(error)
  })
})

describe('the budgets of a fork’s model', () => {
  const budgets = flowersLine.replace(
    'require: [accuracy >= 0.7]',
    'require: [accuracy >= 0.7, model-bytes <= 1 KB, parameters <= 200]',
  )

  it('are measured on its files, not read from its manifest', async () => {
    repository.setLine(budgets)
    const forged = (text: string) =>
      text.replace(/"modelBytes":\d+/, '"modelBytes":1').replace(/"parameters":\d+/, '"parameters":1')
    repository.leave(
      'model',
      rebuiltZip(zips.model, () => undefined, forged),
    )
    const { verdict, reason } = await posted('rescore')
    expect({ verdict, reason }).toEqual({
      verdict: 'fail',
      reason: expect.stringMatching(/^Size of the model is \d.*KB and must be at most 1 KB/),
    })
    const check = onlyCheck()
    expect(check).toMatchObject({ conclusion: 'failure' })
    // 3 columns in, 128 units, 3 classes out.
    expect(check?.output.summary).toContain(`number of parameters is ${4 * 128 + 129 * 3}`)
  })
})

describe('a fork’s report', () => {
  it.each(hostileZips)('that is %s is rejected', async (_what, zip) => {
    repository.leave('report', zip)
    await expect(posted('none')).rejects.toThrow(UserError)
  })

  it('with a manifest nested 200,000 levels deep is rejected with the reason', async () => {
    const deep = (text: string) => text.replace('"details":{', `"details":{"x":${nested(200_000)},`)
    repository.leave(
      'report',
      rebuiltZip(zips.report, () => undefined, deep),
    )
    await expect(posted('none')).rejects.toThrow(userError('ARTIFACT_DAMAGED'))
  })

  it('of 150,000 epochs is posted', async () => {
    const history = Array.from({ length: 150_000 }, (_, index) => ({
      epoch: index + 1,
      loss: index,
      accuracy: 1,
      validationLoss: 1,
      validationAccuracy: 1,
    }))
    repository.leave('report', forgeReport(zips.report, { history }))
    await expect(posted('none')).resolves.toMatchObject({ verified: false })
    expect(onlyCheck()).toMatchObject({ conclusion: 'neutral' })
  })
})

describe('the action publish-verdict', () => {
  it('fails, and posts the reason as check and comment, for a hostile artifact of the fork', async () => {
    repository.leave(
      'model',
      forgedZip(zips.model, 'metrics.json', () => '{"x":1}'),
    )
    const { code, log } = await repository.publishVerdict('rescore')
    expect(code).toBe(1)
    expect(log).toEqual(errorText('ARTIFACT_DAMAGED', 'metrics.json'))
    const check = onlyCheck()
    expect(check).toMatchObject({ name: 'tensorline / flowers / gate', conclusion: 'failure' })
    expect(plain(check?.output.summary)).toEqual(errorText('ARTIFACT_DAMAGED', 'metrics.json'))
  })

  it('posts the reason if an output of the fork’s model does not fit into memory', async () => {
    // 4 GiB for each example, as much as WebAssembly can address.
    const huge = forgeModel(zips.model, (model) =>
      withLayers(
        model,
        { class_name: 'RepeatVector', config: { name: 'rep', n: 2 ** 23 } },
        { class_name: 'GlobalAveragePooling1D', config: { name: 'gap' } },
      ),
    )
    repository.leave('model', huge)
    expect((await repository.publishVerdict('rescore')).code).toBe(1)
    const check = onlyCheck()
    expect(check).toMatchObject({ name: 'tensorline / flowers / gate', conclusion: 'failure' })
    expect(plain(check?.output.summary)).toMatch(/\((MODEL_CANNOT_RUN|FORK_LIMIT_EXCEEDED)\)/)
  })

  it.each([
    ['missing', null, errorText('FORK_BASE_INCOMPLETE', 'tensorline.yml', 'main')],
    ['broken', 'name: [', errorText('CONFIG_INVALID_YAML')],
  ])('posts the reason if tensorline.yml of the base is %s', async (_what, line, error) => {
    repository.setLine(line)
    expect((await repository.publishVerdict('rescore')).code).toBe(1)
    const check = onlyCheck()
    expect(check).toMatchObject({ name: 'tensorline / publish-verdict', conclusion: 'failure' })
    expect(plain(check?.output.summary)).toEqual(error)
  })

  it.each([
    ['after the pull request is known', 'contents', 'tensorline / publish-verdict'],
    ['before the pull request is known', 'pulls', 'tensorline / publish-verdict'],
  ])('posts that an internal error is a bug, without its message, %s', async (_when, path, name) => {
    repository.server.faults.push({ on: `GET /repos/acme/mnist/${path}`, status: 400 })
    expect((await repository.publishVerdict('rescore')).code).toBe(1)
    const [check] = z.array(checkRun).length(1).parse(repository.server.posted)
    expect(check?.body).toMatchObject({ name, head_sha: 'f'.repeat(40), conclusion: 'failure' })
    expect(check?.body.output.summary).toContain('Internal error')
    expect(check?.body.output.summary).not.toContain('secondary rate limit')
  })
})

describe('the process that reads the artifacts of a fork', () => {
  it.each([
    ['memory', { bytes: 1, milliseconds: 60_000 }, userError('FORK_LIMIT_EXCEEDED', '0 MiB')],
    ['time', { bytes: Infinity, milliseconds: 1 }, userError('FORK_LIMIT_EXCEEDED', '0.001 seconds')],
  ])('is ended with a UserError when it uses too much %s', async (_what, limits, error) => {
    const { run, inputs } = await setting('rescore')
    await expect(postInProcess(run, inputs, limits)).rejects.toThrow(error)
  })
})
