import { expect, it } from '@jest/globals'
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

const source = (path: string) =>
  JSON.stringify(pathToFileURL(join(import.meta.dirname, '../../../src', path)).href)

/** Returns the exit of a process that does this work; `running` runs it as the code of the module `model.module net.mjs`. */
function ending(work: string) {
  const code = `
    const { untilDone } = await import(${source('host/until-done.ts')})
    const { createLog } = await import(${source('host/local/log.ts')})
    const { findUserCode, registerModule } = await import(${source('user-code/running.ts')})
    const running = (work) => registerModule('model.module net.mjs', new Set([process.cwd() + '/[eval1]']))(work)
    const log = createLog({ terminal: process.stdout, env: {} })
    untilDone(log, findUserCode, async () => { ${work} }).then((code) => process.exit(code))`
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', code], {
    encoding: 'utf8',
  })
  return { status, stdout, stderr }
}

it('untilDone ends the process with the exit code of its work', () => {
  expect(ending('return 0')).toEqual({ status: 0, stdout: '', stderr: '' })
  expect(ending('return 3')).toMatchObject({ status: 3, stdout: '' })
})

it.each([
  ['calls process.exit', 'running(() => process.exit(0))'],
  ['waits for a promise that is never resolved', 'await running(() => new Promise(() => {}))'],
])('untilDone names the user’s module in a process whose user code %s', (_, work) => {
  expect(ending(work)).toEqual({
    status: 1,
    stdout: expect.stringMatching(
      /^error: .*model\.module net\.mjs, where the process ended before its work/,
    ),
    stderr: '',
  })
})

it.each([
  ['no user code runs', 'await new Promise(() => {})'],
  ['user code has returned', 'await running(async () => 1); await new Promise(() => {})'],
])('untilDone reports an internal error in a process that waits for ever while %s', (_, work) => {
  expect(ending(work)).toEqual({
    status: 1,
    stdout: 'error: Internal error: the process ended before its work was done.\n',
    stderr: '',
  })
})

it.each([
  ['thrown in a callback', 'setImmediate(() => { throw new Error("lost") })'],
  ['of a promise that nothing awaits', 'void Promise.reject(new Error("lost"))'],
])('untilDone reports an error %s with its stack and does not mention user code', (_, work) => {
  const { status, stdout, stderr } = ending(`${work}; await new Promise(() => {})`)
  expect({ status, stderr }).toEqual({ status: 1, stderr: '' })
  expect(stdout).toMatch(/^error: .*lost.*\(INTERNAL_ERROR\)\n[^]*at /)
  expect(stdout).not.toContain('module')
})

it('untilDone explains an allocation that fails in a callback by the memory', () => {
  const { status, stdout } = ending(
    'setImmediate(() => new Float64Array(2 ** 49)); await new Promise(() => {})',
  )
  expect(status).toBe(1)
  expect(stdout).toMatch(/^error: Found .*\(MACHINE_OUT_OF_MEMORY\)/)
})
