import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { example } from './example.ts'
import { Project, successful } from './project.ts'

const starter = join(import.meta.dirname, '../../examples/starter-predictions/tensorline.yml')

/** Returns a program that writes predictions of 600 examples, of which every `step`-th is wrong. */
const program = (step: number) => `
with open('predictions.csv', 'w') as file:
    file.write('example,label,prediction\\n')
    for row in range(600):
        label, other = ('cat', 'dog') if row % 2 else ('dog', 'cat')
        file.write(f'{row},{label},{other if row % ${step} == 0 else label}\\n')
`

let project: Project
beforeAll(async () => {
  project = await Project.start({
    '.github/workflows/starter.yml': await example('starter-predictions/model'),
    'tensorline.yml': await readFile(starter, 'utf8'),
    'predict.py': program(50),
  })
})
afterAll(() => project.close())

it('examples/starter-predictions/model.yml accepts the predictions of main, and fails a pull request with worse ones', async () => {
  const main = await successful(project.onPush('starter'))
  expect(
    project.services.results.artifacts
      .ofRun(main.runId)
      .map(({ name }) => name)
      .sort(),
  ).toEqual(['predictions', 'report'])
  const pull = await project.propose('worse', { 'predict.py': program(7) })
  const result = await project.onPull(pull, 'starter')
  expect(result.jobs.map((job) => [job.id, job.result])).toEqual([['gate', 'failure']])
  expect(result.job('gate').outputs['evaluate-gate']).toMatchObject({ verdict: 'fail' })
  expect(project.services.github.violations()).toEqual([])
})
