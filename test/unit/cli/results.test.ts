import { describe, expect, it } from '@jest/globals'
import { outputLines, withKeptPaths } from '../../../src/cli/results.ts'
import { workplaceAt } from '../../../src/host/local/workplace.ts'

it('withKeptPaths gives the path where an artifact stays, from the current folder', () => {
  const workplace = workplaceAt('/home/me/my line')
  const workspace = '/home/me/my line/.tensorline/work'
  const outputs = { path: `${workspace}/made/model`, url: 'http://127.0.0.1:80', bytes: 7 }
  expect(withKeptPaths(outputs, workspace, workplace)).toEqual({
    path: '.tensorline/artifacts/model',
    url: 'http://127.0.0.1:80',
    bytes: 7,
  })
})

describe('outputLines', () => {
  it('leaves out empty outputs, and those that the log has shown', () => {
    const outputs = { verdict: 'pass', reason: 'Accuracy holds', metrics: '{"accuracy":1}', attestation: '' }
    expect(outputLines(outputs)).toEqual(['verdict: pass'])
  })

  it('rounds fractions to six digits', () => {
    expect(outputLines({ loss: 0.68401113748, bytes: 49248294, epochs: 10, hit: false })).toEqual([
      'loss: 0.684011',
      'bytes: 49248294',
      'epochs: 10',
      'hit: false',
    ])
  })
})
