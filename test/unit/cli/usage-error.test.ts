import { describe, expect, it } from '@jest/globals'
import { tmpdir } from 'node:os'
import { tensorlineHere } from '../../harness/terminal-here.ts'

const run = (...args: readonly string[]) => tensorlineHere(tmpdir(), args)

describe('a wrong command line', () => {
  it.each([
    [['evaluat-gate'], "unknown command 'evaluat-gate'", 'evaluate-gate'],
    [['train', '--frob'], "unknown option '--frob'", 'tensorline train --help'],
    [['train', '--reusme', 'never'], "unknown option '--reusme'", 'Did you mean --resume?'],
    [['verify-report', 'bundle'], "required option '--subject <model>'", 'tensorline verify-report --help'],
    [['plan'], "unknown command 'plan'", 'tensorline deploy --command plan'],
    [['deploy', 'rollback'], 'too many arguments', 'tensorline deploy --command rollback'],
    [['train', 'surplus'], 'too many arguments', 'tensorline train --help'],
  ])('%j exits with 1 and a code on stderr', async (args, found, hint) => {
    const { code, log, results } = await run(...args)
    expect({ code, results }).toEqual({ code: 1, results: '' })
    expect(log).toContain(found)
    expect(log).toContain(hint)
    expect(log).toContain('(COMMAND_LINE_INVALID)')
  })

  it('prints its problem as JSON if --json is among the arguments', async () => {
    const { code, results } = await run('train', '--frob', '--json')
    expect(code).toBe(1)
    expect(JSON.parse(results)).toMatchObject({ error: { problems: [{ code: 'COMMAND_LINE_INVALID' }] } })
  })

  it('names the arguments of `run` instead of an option for a misspelt stage', async () => {
    const { code, log } = await run('run', 'trian')
    expect(code).toBe(1)
    expect(log).toContain('(INPUT_INVALID_VALUE)')
    expect(log).not.toContain('--stages')
  })

  it('is not a request for help or the version, which exits with 0', async () => {
    expect(await run('train', '--help')).toMatchObject({ code: 0 })
    expect(await run('--version')).toMatchObject({ code: 0 })
  })
})
