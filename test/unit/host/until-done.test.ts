import { expect, it } from '@jest/globals'
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

const module = pathToFileURL(join(import.meta.dirname, '../../../src/host/until-done.ts')).href

/** How a process ends that does this work. */
function ending(work: string) {
  const code = `
    const { untilDone } = await import(${JSON.stringify(module)})
    untilDone({ error: (text) => console.log(text) }, async () => { ${work} }).then((code) => process.exit(code))`
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', code], {
    encoding: 'utf8',
  })
  return { status, stdout, stderr }
}

it('ends with the exit code of its work', () => {
  expect(ending('return 0')).toEqual({ status: 0, stdout: '', stderr: '' })
  expect(ending('return 3')).toMatchObject({ status: 3, stdout: '' })
})

it.each([
  ['calls process.exit', 'process.exit(0)'],
  ['waits for what never comes', 'await new Promise(() => {})'],
])('fails a process whose work %s', (_, work) => {
  expect(ending(work)).toEqual({
    status: 1,
    stdout: expect.stringContaining('ended before its work was done'),
    stderr: '',
  })
})
