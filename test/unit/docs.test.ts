import { describe, expect, it } from '@jest/globals'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'
import { pipelineSchema } from '../../src/config/pipeline.ts'
import { actionOf, parseStep, stepSchema } from './workflow-steps.ts'

const root = join(import.meta.dirname, '../..')

interface Block {
  readonly at: string
  readonly content: unknown
}

/** YAML blocks of the documentation, which readers copy. */
const blocks: Block[] = ['README.md', ...globSync('docs/*.md', { cwd: root })].flatMap((page) => {
  const text = readFileSync(join(root, page), 'utf8')
  return [...text.matchAll(/^```yaml\n(.*?)^```/gms)].map((match) => {
    const content: unknown = parse(match[1] ?? '')
    return { at: `${page}:${text.slice(0, match.index).split('\n').length}`, content }
  })
})

const sections = Object.keys(pipelineSchema.shape)
const isSteps = (content: unknown) => Array.isArray(content)
/** True for a job of a workflow, whose name can be that of a section, such as `train`. */
const isJob = (value: unknown) =>
  typeof value === 'object' && value !== null && ('steps' in value || 'needs' in value)
const isLine = (content: unknown) =>
  !isSteps(content) &&
  typeof content === 'object' &&
  content !== null &&
  Object.entries(content).every(([key, value]) => sections.includes(key) && !isJob(value))

const stepsSchema = z.array(stepSchema)

describe('the documentation', () => {
  const lines = blocks.filter(({ content }) => isLine(content))
  const steps = blocks.filter(({ content }) => isSteps(content))

  it('contains configurations and steps', () => {
    expect(lines.length).toBeGreaterThan(20)
    expect(steps.length).toBeGreaterThan(3)
  })

  it.each(lines)('contains valid configuration at $at', ({ content }) => {
    const whole = z.looseObject({ data: z.looseObject({}).optional() }).parse(content)
    const source = whole.data && 'sources' in whole.data ? {} : { source: 'data' }
    const line = { name: 'x', ...whole, ...(whole.data && { data: { ...source, ...whole.data } }) }
    expect(pipelineSchema.safeParse(line).error).toBeUndefined()
  })

  it.each(steps)('contains valid steps at $at', ({ content }) => {
    for (const step of stepsSchema.parse(content)) {
      const action = actionOf(step)
      if (action === null) continue
      expect(Object.keys(action.inputs)).toEqual(expect.arrayContaining(Object.keys(step.with)))
      expect(() => parseStep(step, action)).not.toThrow()
    }
  })
})
