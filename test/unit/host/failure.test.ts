import { describe, expect, it } from '@jest/globals'
import { setTimeout as sleep } from 'node:timers/promises'
import { Cancellation, UserError } from '../../../src/errors/user-error.ts'
import { reportFailure } from '../../../src/host/failure.ts'
import { recordingLog } from './recording-log.ts'

describe('reportFailure', () => {
  it('writes one annotation with its location for each problem, without a stack', async () => {
    const log = recordingLog()
    const problem = {
      code: 'CONFIG_INVALID_VALUE',
      found: 'epochs: 0',
      expected: 'at least 1',
      hint: 'Raise it.',
    } as const
    await reportFailure(
      log,
      new UserError([
        { ...problem, location: { file: 'tensorline.yml', line: 9 } },
        { ...problem, found: 'x' },
      ]),
    )
    expect(log.lines).toEqual([
      'error: tensorline.yml:9: Found epochs: 0; expected at least 1. Raise it. (CONFIG_INVALID_VALUE)',
      'error: Found x; expected at least 1. Raise it. (CONFIG_INVALID_VALUE)',
    ])
  })

  it('shows the stacks of an internal error and its cause in a group', async () => {
    const log = recordingLog()
    await reportFailure(log, new Error('no such tensor', { cause: new Error('shape') }))
    expect(log.lines[0]).toMatch(/^error: Found .*no such tensor.*\(INTERNAL_ERROR\)$/)
    expect(log.lines.slice(1)).toEqual([
      'group: Where it happened',
      expect.stringMatching(/^info: Error: no such tensor\n +at /),
      expect.stringMatching(/^info: caused by Error: shape\n +at /),
    ])
  })

  it('does not report a timer that a cancellation ended', async () => {
    const log = recordingLog()
    const controller = new AbortController()
    const waiting = sleep(1000, undefined, { signal: controller.signal })
    controller.abort(new Cancellation('cancelled by SIGINT'))
    await waiting.catch((error: unknown) => reportFailure(log, error))
    expect(log.lines).toEqual([])
  })

  it('reports a full disk as a problem of the user, not as an internal error', async () => {
    const log = recordingLog()
    const full = Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' })
    await reportFailure(log, full)
    expect(log.lines).toEqual([expect.stringMatching(/^error: Found .*ENOSPC: .*\(FILE_DISK_FULL\)$/)])
  })

  it('reports missing permissions as a problem of the user, not as an internal error', async () => {
    const log = recordingLog()
    const denied = { code: 'EACCES', path: '/srv/pipeline/.tensorline' }
    await reportFailure(log, Object.assign(new Error('EACCES: permission denied, mkdir'), denied))
    expect(log.lines).toEqual([
      expect.stringMatching(
        /^error: Found .*\/srv\/pipeline\/\.tensorline .*EACCES: .*\(FILE_NO_PERMISSION\)$/,
      ),
    ])
  })

  it('writes nothing for a cancellation, which is reported when the process ends', async () => {
    const log = recordingLog()
    await reportFailure(log, new Cancellation('cancelled by SIGINT'))
    expect(log.lines).toEqual([])
  })

  it('shows a thrown value that is not an Error', async () => {
    const log = recordingLog()
    await reportFailure(log, 'just text')
    expect(log.lines).toContain('info: just text')
  })
})
