import { describe, expect, it } from '@jest/globals'
import { existsSync, globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'
import { pipeline } from '../../src/config/actions.ts'
import { forkActions } from '../../src/config/fork-actions.ts'
import { namesThatFit } from '../../src/host/artifact-name.ts'
import { nameInMatrix, type Matrix } from '../../src/host/github/matrix.ts'
import { parsePipeline } from '../../src/config/read-pipeline.ts'
import { actionOf, parseStep, stepSchema } from './workflow-steps.ts'

const root = join(import.meta.dirname, '../..')
const read = (path: string) => readFileSync(join(root, path), 'utf8')

const lines = globSync('examples/**/tensorline.yml', { cwd: root })
const workflows = [
  ...globSync('examples/*.yml', { cwd: root }),
  'examples/starter/model.yml',
  'examples/starter-predictions/model.yml',
  '.github/workflows/mnist.yml',
]

const jobSchema = z.object({
  strategy: z.object({ matrix: z.unknown() }).optional(),
  needs: z.union([z.string().transform((job) => [job]), z.array(z.string())]).default([]),
  outputs: z.record(z.string(), z.string()).default({}),
  steps: z.array(stepSchema),
})
const workflowSchema = z.object({ jobs: z.record(z.string(), jobSchema) })
type Job = z.infer<typeof jobSchema>
/** Default names of the published artifacts in a job without a matrix. */
const usual: Readonly<Record<string, string>> = {
  preprocess: 'dataset',
  train: 'model',
  'search-select': 'model',
  'evaluate-gate': 'report',
  quantize: 'model-quantized',
  'build-image': 'image',
}

const jobsOf = (path: string): [string, Job][] => Object.entries(workflowSchema.parse(parse(read(path))).jobs)

const valuesSchema = z.record(z.string(), z.array(z.unknown()))

/** Returns the values of each job of a matrix with one literal key; another job is one job without values. */
function matricesOf({ strategy }: Job): Matrix[] {
  const values = valuesSchema.safeParse(strategy?.matrix)
  const [only, ...others] = values.success ? Object.entries(values.data) : []
  if (!only || others.length > 0) return [{}]
  const [key, all] = only
  return all.map((value) => ({ [key]: value }))
}

const ours = (job: Job) =>
  job.steps.flatMap((step) => {
    const action = actionOf(step)
    return action === null ? [] : [{ step, action, matrices: matricesOf(job) }]
  })

it('the examples are found', () => {
  expect(lines.length).toBeGreaterThan(1)
  expect(workflows.length).toBeGreaterThan(6)
})

it('each workflow has a workflow test', () => {
  const folders = ['test/workflow', 'test/integration/privileged/kubernetes']
  const tests = folders.flatMap((folder) => globSync(`${folder}/*.ts`, { cwd: root })).map(read)
  const calls = tests.join('\n').matchAll(/\bexample\('([^']+)'/g)
  const run = [...calls].map(([, name]) => `examples/${name}.yml`)
  expect(new Set(run)).toEqual(new Set(workflows.filter((path) => path.startsWith('examples/'))))
})

describe.each(lines)('%s', (path) => {
  it('is a pipeline that fits the schema', () => {
    expect(() => parsePipeline(read(path), path)).not.toThrow()
  })
})

describe.each(workflows)('%s', (path) => {
  const steps = jobsOf(path).flatMap(([, job]) => ours(job))

  it('uses actions of this repository', () => {
    expect(steps.length).toBeGreaterThan(0)
    for (const { action } of steps)
      expect(existsSync(join(root, action === pipeline ? '' : `actions/${action.name}`, 'action.yml'))).toBe(
        true,
      )
  })

  it('sets only declared inputs, to valid values', () => {
    for (const { step, action } of steps) {
      expect(Object.keys(action.inputs)).toEqual(expect.arrayContaining(Object.keys(step.with)))
      expect(() => parseStep(step, action)).not.toThrow()
    }
  })

  it('reads only declared outputs', () => {
    for (const [, job] of jobsOf(path)) {
      const outputs = new Map(ours(job).map(({ step, action }) => [step.id, Object.keys(action.outputs)]))
      for (const [, id, output] of JSON.stringify(job).matchAll(/steps\.([\w-]+)\.outputs\.([\w-]+)/g))
        expect(outputs.get(id)).toContain(output)
    }
  })

  it('reads only outputs that earlier jobs declare', () => {
    const jobs = new Map(jobsOf(path))
    for (const job of jobs.values())
      for (const [, name = '', output] of JSON.stringify(job).matchAll(
        /needs\.([\w-]+)\.outputs\.([\w-]+)/g,
      )) {
        expect(job.needs).toContain(name)
        expect(Object.keys(jobs.get(name)?.outputs ?? {})).toContain(output)
      }
  })

  it('names only artifacts that an earlier step publishes', () => {
    const published = new Set<string>()
    // A workflow_run job reads the artifacts of the run before.
    for (const { step, action, matrices } of steps.filter(({ action }) => !(action.name in forkActions))) {
      for (const input of ['dataset', 'model', 'image']) {
        if (!(input in action.inputs) || 'candidate' in step.with) continue
        const name = String(step.with[input] ?? action.inputs[input]?.default)
        // An empty default names nothing.
        if (name === '') continue
        if (name.includes('*')) expect(namesThatFit(name, published)).not.toEqual([])
        else if (!name.includes('${{')) expect([...published]).toContain(name)
      }
      if (!('artifact' in action.inputs)) continue
      published.add(String(step.with['artifact'] ?? usual[action.name]))
      for (const matrix of matrices) published.add(nameInMatrix(usual[action.name] ?? '', matrix))
    }
  })
})
