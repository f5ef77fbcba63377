import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { WorkflowResult } from '../harness/act.ts'
import type { JobRun } from '../harness/act-log.ts'
import type { Files } from '../harness/repository.ts'
import { errorText } from '../harness/user-error.ts'
import { digits } from './digits.ts'
import { lineText, Project, successful } from './project.ts'

const job = `
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4`
const action = (name: string) => `uses: tensorline/tensorline/actions/${name}@v1`

const workflows = {
  '.github/workflows/data.yml': `
on: [push, pull_request]
jobs:
  data:${job}
      - {id: tried, ${action('preprocess')}, with: {set: "\${{ env.SET }}"}}`,
  '.github/workflows/gate-alone.yml': `
on: [push, pull_request]
jobs:
  data:${job}
      - ${action('preprocess')}
  gate:
    needs: data${job}
      - {id: tried, ${action('evaluate-gate')}}`,
  '.github/workflows/altered.yml': `
on: [push, pull_request]
jobs:
  model:${job}
      - {id: data, ${action('preprocess')}}
      - {id: train, ${action('train')}, with: {artifact: candidate}}
      - run: printf 'x' | dd of="$(ls $MODEL/*.bin)" bs=1 seek=1000 conv=notrunc
        env: {MODEL: "\${{ steps.train.outputs.path }}"}
      - {id: tried, ${action('build-image')}, with: {model: "\${{ steps.train.outputs.path }}"}}`,
}

let project: Project

beforeAll(async () => {
  project = await Project.start({ ...workflows, ...(await digits({ train: 600, test: 100 })) })
})
afterAll(() => project.close())

/** Runs a workflow on a commit with other files. */
async function trying(files: Files, workflow: string, set = ''): Promise<WorkflowResult> {
  const pull = await project.propose(`try-${project.repository.pulls.length}`, files)
  return project.onPull(pull, workflow, { env: { SET: set } })
}

const errorsOf = ({ annotations }: JobRun) => annotations.filter(({ level }) => level === 'error')

/** Requires what every user error causes besides its annotation: a failed step without outputs, stack and artifacts. */
function expectRefusal(result: WorkflowResult, id: string, published: readonly string[]): void {
  const job = result.job(id)
  expect(result.exitCode).toBe(1)
  expect(job.result).toBe('failure')
  expect(job.log).not.toMatch(/^ +at /m)
  expect(job.log).not.toContain('INTERNAL_ERROR')
  const tried = job.steps.filter((step) => step.id === 'tried')
  expect(tried).toContainEqual(expect.objectContaining({ stage: 'Main', result: 'failure' }))
  const outputs = Object.values(job.outputs['tried'] ?? {})
  expect(outputs.length).toBeGreaterThan(0)
  expect(outputs.filter((value) => value !== '')).toEqual([])
  const artifacts = project.services.results.artifacts.ofRun(result.runId).map(({ name }) => name)
  expect(artifacts).toEqual(published)
  expect(project.services.github.violations()).toEqual([])
}

describe('a wrong key in tensorline.yml', () => {
  it('fails the step with an annotation at its line', async () => {
    const line = await lineText()
    const result = await trying({ 'tensorline.yml': line.replace('epochs:', 'epocs:') }, 'data')
    expect(errorsOf(result.job('data'))).toEqual([
      expect.objectContaining({
        file: 'tensorline.yml',
        line: line.split('\n').findIndex((text) => text.includes('epochs:')) + 1,
        message: errorText('CONFIG_UNKNOWN_KEY', 'train.epocs'),
      }),
    ])
    expectRefusal(result, 'data', [])
  })

  it('is reported together with every other problem of the file', async () => {
    const line = await lineText({ 'train.batch-size': 0 })
    const result = await trying({ 'tensorline.yml': line.replace('margin: 0.2', 'margn: 0.2') }, 'data')
    expect(errorsOf(result.job('data'))).toEqual([
      expect.objectContaining({
        file: 'tensorline.yml',
        message: errorText('CONFIG_INVALID_VALUE', 'train.batch-size'),
      }),
      expect.objectContaining({ file: 'tensorline.yml', message: errorText('CONFIG_UNKNOWN_KEY', 'margn') }),
    ])
    expectRefusal(result, 'data', [])
  })

  it('fails the step when an input sets it', async () => {
    const result = await trying({}, 'data', 'train.epochs=many')
    expect(errorsOf(result.job('data'))).toEqual([
      expect.objectContaining({ message: errorText('CONFIG_INVALID_VALUE', 'many', 'train.epochs') }),
    ])
    expectRefusal(result, 'data', [])
  })
})

describe('a data file that cannot be read', () => {
  const images = 'data/train-images-idx3-ubyte'

  it('fails the step when it is cut short', async () => {
    const whole = (await digits({ train: 600, test: 100 }))[images]
    if (!(whole instanceof Uint8Array)) throw new TypeError('the images are no bytes')
    const caches = project.services.results.caches.entries().length
    const result = await trying({ [images]: whole.subarray(0, 100_000) }, 'data')
    expect(errorsOf(result.job('data'))).toEqual([
      expect.objectContaining({ message: errorText('DATA_INVALID_FILE', images) }),
    ])
    expectRefusal(result, 'data', [])
    expect(project.services.results.caches.entries()).toHaveLength(caches)
  })

  it('fails the step when it is missing', async () => {
    const result = await trying({ [images]: null, 'data/train-labels-idx1-ubyte': null }, 'data')
    expect(errorsOf(result.job('data'))).toEqual([
      expect.objectContaining({ message: errorText('DATA_SOURCE_NOT_FOUND', 'data/train*') }),
    ])
    expectRefusal(result, 'data', [])
  })
})

describe('an artifact', () => {
  it('that is missing fails the step with the names of the existing ones', async () => {
    const result = await trying({}, 'gate-alone')
    expect(errorsOf(result.job('gate'))).toEqual([
      expect.objectContaining({
        message: errorText('ARTIFACT_NOT_FOUND', 'model', 'dataset'),
      }),
    ])
    expectRefusal(result, 'gate', ['dataset', 'data-report'])
    expect(project.repository.checks).toEqual([])
    expect(project.repository.comments).toEqual([])
  })

  it('with a changed weight shard fails the step that uses it', async () => {
    const result = await trying({}, 'altered')
    expect(errorsOf(result.job('model'))).toEqual([
      expect.objectContaining({ message: errorText('ARTIFACT_DAMAGED', '.bin') }),
    ])
    expectRefusal(result, 'model', ['dataset', 'data-report', 'candidate', 'training-report-candidate'])
  })

  it('of the baseline with changed weights fails the gate, which posts nothing', async () => {
    const main = await successful(project.onPush('model'))
    const { artifacts } = project.services.results
    const stored = artifacts.named(main.runId, 'model')
    if (stored === undefined) throw new Error('main published no model')
    const content = await artifacts.read(stored)
    const middle = Math.floor(content.length / 2)
    content.writeUInt8(content.readUInt8(middle) ^ 1, middle)
    await artifacts.overwrite(stored, content)
    const posted = project.repository.checks.length
    const pull = await project.propose('honest', { 'notes.md': 'nothing of the model' })
    const result = await project.onPull(pull, 'model')
    expect(result.jobs.map(({ id, result }) => [id, result])).toEqual([
      ['train', 'success'],
      ['gate', 'failure'],
      ['quantize', 'skipped'],
    ])
    expect(errorsOf(result.job('gate'))).toEqual([
      expect.objectContaining({ message: errorText('ARTIFACT_DOWNLOAD_FAILED', 'artifact model') }),
    ])
    expect(project.repository.checks).toHaveLength(posted)
    expect(artifacts.ofRun(result.runId).map(({ name }) => name)).toEqual([
      'dataset',
      'data-report',
      'model',
      'training-report',
    ])
    expect(project.services.github.violations()).toEqual([])
  })
})
