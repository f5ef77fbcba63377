import { expect, it } from '@jest/globals'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { endWithParent } from '../../../src/engine/end-with-parent.ts'

function start(code: string) {
  return spawn(process.execPath, ['--input-type=module', '-e', `${endWithParent} ${code}`], {
    stdio: ['pipe', 'ignore', 'inherit'],
  })
}

it('endWithParent ends a child process when its standard input closes', async () => {
  const child = start('setInterval(() => {}, 1000)')
  const ended = once(child, 'exit')
  child.stdin.end()
  expect(await ended).toEqual([1, null])
})

it('endWithParent does not keep a finished child process alive', async () => {
  expect(await once(start(''), 'exit')).toEqual([0, null])
})
