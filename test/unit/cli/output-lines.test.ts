import { expect, it } from '@jest/globals'
import { outputLines } from '../../../src/cli/output-lines.ts'
import { workplaceAt } from '../../../src/host/local/workplace.ts'

const workplace = workplaceAt('/home/me/my line')
const lines = (outputs: Parameters<typeof outputLines>[0]) =>
  outputLines(outputs, '/home/me/my line/.tensorline/work', workplace)

it('shows where an artifact stays, from the current folder', () => {
  expect(lines({ path: '/home/me/my line/.tensorline/work/made/model', url: 'http://127.0.0.1:80' })).toEqual(
    ['path: .tensorline/artifacts/model', 'url: http://127.0.0.1:80'],
  )
})

it('leaves out what there is not, and what the table of the gate has told', () => {
  expect(
    lines({ verdict: 'pass', reason: 'Accuracy holds', metrics: '{"accuracy":1}', attestation: '' }),
  ).toEqual(['verdict: pass'])
})

it('rounds fractions to six digits', () => {
  expect(lines({ loss: 0.68401113748, bytes: 49248294, epochs: 10, hit: false })).toEqual([
    'loss: 0.684011',
    'bytes: 49248294',
    'epochs: 10',
    'hit: false',
  ])
})
