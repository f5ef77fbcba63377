import { describe, expect, it } from '@jest/globals'
import { outputLines, withErrorResult, withKeptPaths } from '../../../src/cli/results.ts'
import { Cancellation } from '../../../src/errors/user-error.ts'
import { workplaceAt } from '../../../src/host/local/workplace.ts'

it('withKeptPaths returns the path of an artifact relative to the current folder', () => {
  const workplace = workplaceAt('/home/me/my line')
  const workspace = '/home/me/my line/.tensorline/work'
  const outputs = { path: `${workspace}/made/model`, url: 'http://127.0.0.1:80', bytes: 7 }
  expect(withKeptPaths(outputs, workspace, workplace)).toEqual({
    path: '.tensorline/artifacts/model',
    url: 'http://127.0.0.1:80',
    bytes: 7,
  })
})

describe('withErrorResult', () => {
  const printed = async (json: boolean, error: Error) => {
    const lines: string[] = []
    const failing = () => Promise.reject(error)
    await expect(
      withErrorResult(
        json,
        (text) => {
          lines.push(text)
        },
        failing,
      ),
    ).rejects.toBe(error)
    return lines
  }

  it('prints an internal error as one JSON object with its code', async () => {
    const [line = '', ...more] = await printed(true, new Error('no such tensor'))
    expect(more).toEqual([])
    expect(JSON.parse(line)).toEqual({
      error: {
        problems: [
          {
            code: 'INTERNAL_ERROR',
            found: expect.stringContaining('no such tensor'),
            expected: expect.any(String),
            hint: expect.any(String),
            location: null,
          },
        ],
      },
    })
  })

  it('prints nothing without --json', async () => {
    expect(await printed(false, new Error('no such tensor'))).toEqual([])
  })

  it('prints nothing for a cancelled command', async () => {
    expect(await printed(true, new Cancellation('cancelled by SIGINT'))).toEqual([])
  })
})

describe('outputLines', () => {
  it('omits JSON that the log shows as a list', () => {
    expect(outputLines({ url: 'http://127.0.0.1:80', result: '{"changed":[]}' })).toEqual([
      'url: http://127.0.0.1:80',
    ])
  })

  it('leaves out empty outputs and outputs that the log has shown', () => {
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
