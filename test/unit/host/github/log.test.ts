import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals'
import fc from 'fast-check'
import { createLog } from '../../../../src/host/github/log.ts'
import { hostileText } from '../../../harness/hostile-text.ts'

let output = ''
beforeEach(() => {
  output = ''
  jest.spyOn(process.stdout, 'write').mockImplementation((chunk) => {
    output += String(chunk)
    return true
  })
})
afterEach(() => {
  jest.restoreAllMocks()
})

describe('the log of a job', () => {
  it('annotates the location of an error in a file, and adds it to the message for readers of the log', () => {
    createLog().error('Found 0; expected 1', { file: 'tensorline.yml', line: 4, column: 7 })
    createLog().warning('Old key', { file: 'tensorline.yml' })
    expect(output).toBe(
      '::error file=tensorline.yml,line=4,col=7::tensorline.yml:4:7: Found 0; expected 1\n' +
        '::warning file=tensorline.yml::tensorline.yml: Old key\n',
    )
  })

  it('shows the code of an error as the title of its annotation', () => {
    createLog().error('Found 0; expected 1 (GATE_X)', { file: 'tensorline.yml', line: 4 }, 'GATE_X')
    expect(output).toBe(
      '::error title=GATE_X,file=tensorline.yml,line=4::tensorline.yml:4: Found 0; expected 1 (GATE_X)\n',
    )
  })

  it('writes no workflow command from a name', () => {
    createLog().info('Slice a\n::error::forged\n  ::stop-commands::x\nand ##[error]forged')
    expect(output).not.toMatch(/^\s*::|##\[/m)
    expect(output).toContain('forged')
  })

  it.each(['info', 'warning', 'error'] as const)('writes no control character of a name as %s', (level) => {
    fc.assert(
      fc.property(hostileText, (text) => {
        output = ''
        createLog()[level](text)
        expect(output.replace(/[\n\t]/g, '')).not.toMatch(/[\p{Cc}\p{Bidi_Control}\u2028\u2029]/u)
        const commands = output.match(/^\s*::|##\[/gm) ?? []
        expect(commands).toHaveLength(level === 'info' ? 0 : 1)
      }),
      { seed: 13, numRuns: 500, interruptAfterTimeLimit: 20_000 },
    )
  })

  it('shows progress at most every ten seconds, and the last progress before the next message', () => {
    let seconds = 0
    const log = createLog(() => seconds * 1000)
    for (; seconds <= 25; seconds += 1) log.progress(`step ${seconds}`)
    log.info('trained')
    log.info('done')
    expect(output.split('\n')).toEqual(['step 0', 'step 10', 'step 20', 'step 25', 'trained', 'done', ''])
  })

  it('closes a group after its last progress, even if its work fails', async () => {
    const log = createLog(() => 0)
    const work = log.group('Train', async () => {
      log.progress('epoch 1')
      log.progress('epoch 2')
      throw new Error('diverged')
    })
    await expect(work).rejects.toThrow('diverged')
    expect(output).toBe('::group::Train\nepoch 1\nepoch 2\n::endgroup::\n')
  })
})
