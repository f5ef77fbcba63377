import { describe, expect, it } from '@jest/globals'
import { createLog, type Terminal } from '../../../../src/host/local/log.ts'

function terminal(kind: { isTTY: boolean; columns?: number }): Terminal & { output: string } {
  const made = {
    ...kind,
    output: '',
    write(text: string | Uint8Array) {
      made.output += String(text)
      return true
    },
  }
  return made
}

describe('the log in a terminal', () => {
  it('rewrites one line with progress and clears it before the next line', () => {
    const screen = terminal({ isTTY: true, columns: 80 })
    const log = createLog({ terminal: screen, env: { NO_COLOR: '1' } })
    log.progress('epoch 1')
    log.progress('epoch 2')
    log.info('trained')
    expect(screen.output).toBe('\r\u001b[2Kepoch 1\r\u001b[2Kepoch 2\r\u001b[2Ktrained\n')
  })

  it('keeps progress on one row of a narrow terminal', () => {
    const screen = terminal({ isTTY: true, columns: 10 })
    createLog({ terminal: screen, env: {} }).progress('a line that is too long')
    expect(screen.output).toBe('\r\u001b[2Ka line t…')
  })

  it('colours warnings and errors, unless colours are disabled', () => {
    const [colored, plain] = [terminal({ isTTY: true }), terminal({ isTTY: true })]
    createLog({ terminal: colored, env: {} }).error('wrong', { file: 'a.yml', line: 2 })
    createLog({ terminal: plain, env: { NO_COLOR: '1' } }).error('wrong', { file: 'a.yml', line: 2 })
    expect(colored.output).toBe('\u001b[31merror: a.yml:2: wrong\u001b[39m\n')
    expect(plain.output).toBe('error: a.yml:2: wrong\n')
  })

  it('prints progress through a pipe occasionally, without control characters', () => {
    const pipe = terminal({ isTTY: false })
    let seconds = 0
    const log = createLog({ terminal: pipe, env: {}, now: () => seconds * 1000 })
    for (; seconds <= 12; seconds += 1) log.progress(`step ${seconds}`)
    log.warning('slow')
    expect(pipe.output).toBe('step 0\nstep 10\nstep 12\nwarning: slow\n')
  })

  it('leaves out progress through a pipe that is older than a result', () => {
    const pipe = terminal({ isTTY: false })
    const log = createLog({ terminal: pipe, env: {}, now: () => 0 })
    log.progress('epoch 1, 0 of 64')
    log.progress('epoch 1, 32 of 64')
    log.info('epoch 1 done')
    expect(pipe.output).toBe('epoch 1, 0 of 64\nepoch 1 done\n')
  })

  it('indents every line of a group', async () => {
    const pipe = terminal({ isTTY: false })
    const log = createLog({ terminal: pipe, env: {} })
    await log.group('Train', async () => log.info('one\ntwo'))
    log.info('after')
    expect(pipe.output).toBe('Train\n  one\n  two\nafter\n')
  })

  it('shows debug lines only if enabled', () => {
    const [quiet, loud] = [terminal({ isTTY: false }), terminal({ isTTY: false })]
    createLog({ terminal: quiet, env: {} }).debug('detail')
    createLog({ terminal: loud, env: { DEBUG: '1' } }).debug('detail')
    expect([quiet.output, loud.output]).toEqual(['', 'detail\n'])
  })
})
