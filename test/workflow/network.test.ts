import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { errorText } from '../harness/user-error.ts'
import { digits } from './digits.ts'
import { startForwardProxy, type ForwardProxy } from '../harness/proxy.ts'
import { lineWith, Project, successful } from './project.ts'

const job = `
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4`
const action = (name: string) => `uses: tensorline/tensorline/actions/${name}@v1`

const workflows = {
  '.github/workflows/by-name.yml': `
on: push
jobs:
  model:${job}
      - {id: preprocess, ${action('preprocess')}}
      - {id: train, ${action('train')}}`,
  '.github/workflows/by-path.yml': `
on: push
jobs:
  model:${job}
      - {id: preprocess, ${action('preprocess')}, with: {cache: false}}
      - {id: train, ${action('train')}, with: {dataset: "\${{ steps.preprocess.outputs.path }}"}}
      - id: quantize
        ${action('quantize')}
        with: {dataset: "\${{ steps.preprocess.outputs.path }}", model: "\${{ steps.train.outputs.path }}"}`,
}

let project: Project

beforeAll(async () => {
  project = await Project.start({
    ...workflows,
    ...(await digits({ train: 1500, test: 500 })),
    ...(await lineWith({ 'gate.require': ['accuracy >= 0.2'], 'train.epochs': 2 })),
  })
})
afterAll(() => project.close())

describe('behind a proxy', () => {
  const api = 'api.github.test'
  const results = 'results.github.test'
  let proxy: ForwardProxy
  let variables: Readonly<Record<string, string>>

  beforeAll(async () => {
    const { services } = project
    // Only the proxy can resolve these names.
    proxy = await startForwardProxy({
      [api]: new URL(services.github.url).host,
      [results]: new URL(services.results.url).host,
    })
    variables = {
      GITHUB_API_URL: `http://${api}`,
      ACTIONS_RESULTS_URL: `http://${results}/`,
      HTTP_PROXY: proxy.url,
      HTTPS_PROXY: proxy.url,
      http_proxy: proxy.url,
      https_proxy: proxy.url,
    }
  })
  afterAll(() => proxy.close())

  it('the actions reach the API and the artifacts through it, and the hosts of NO_PROXY without it', async () => {
    await successful(project.onPush('model'))
    const pull = await project.propose('proxied', await lineWith({ 'train.epochs': 3 }))
    const before = proxy.seen.length
    const env = { ...variables, NO_PROXY: '127.0.0.1', no_proxy: '127.0.0.1' }
    const result = await successful(project.onPull(pull, 'model', { env }))
    expect(result.job('gate').outputs['gate']).toMatchObject({
      'baseline-digest': expect.stringMatching(/^sha256:/),
      'comment-url': expect.stringContaining(`/pull/${pull.number}#issuecomment-`),
    })
    // The blob store is at 127.0.0.1.
    expect(new Set(proxy.seen.slice(before))).toEqual(new Set([`${api}:80`, `${results}:80`]))
    expect(project.repository.comments).toHaveLength(1)
    expect(project.services.github.violations()).toEqual([])
  })

  it('the actions reach the blobs through it too if NO_PROXY does not name their host', async () => {
    const before = proxy.seen.length
    await successful(project.onPush('by-name', { env: { ...variables, NO_PROXY: '', no_proxy: '' } }))
    expect(proxy.seen.slice(before)).toContainEqual(expect.stringMatching(/^127\.0\.0\.1:/))
    expect(project.services.github.violations()).toEqual([])
  })
})

describe('on a GitHub Enterprise Server', () => {
  const env = { GITHUB_SERVER_URL: 'https://git.acme.example' }

  it('a step that needs an artifact by name fails, and the error shows how to use paths', async () => {
    const result = await project.onPush('by-name', { env })
    expect(result.exitCode).toBe(1)
    const { annotations, outputs } = result.job('model')
    expect(annotations.filter(({ level }) => level === 'error')).toEqual([
      expect.objectContaining({
        message: errorText('GITHUB_NO_ARTIFACT_SERVICE', 'git.acme.example', 'steps.train.outputs.path'),
      }),
    ])
    expect(outputs['preprocess']?.['digest']).toMatch(/^sha256:/)
    expect(Object.values(outputs['train'] ?? {}).filter((value) => value !== '')).toEqual([])
    expect(project.services.results.artifacts.ofRun(result.runId)).toEqual([])
    expect(project.services.github.violations()).toEqual([])
  })

  it('the stages of one job pass artifacts by path', async () => {
    const result = await successful(project.onPush('by-path', { env }))
    const { outputs, annotations } = result.job('model')
    expect(outputs['quantize']).toMatchObject({ verdict: expect.stringMatching(/pass|inconclusive/) })
    expect(project.services.results.artifacts.ofRun(result.runId)).toEqual([])
    expect(annotations.filter(({ message }) => message.includes('by path'))).toHaveLength(5)
    expect(project.services.github.violations()).toEqual([])
  })
})
