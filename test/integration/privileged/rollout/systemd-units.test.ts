import { expect, it } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { digestOf } from '../../../../src/artifacts/digest.ts'
import { systemdUnits } from '../../../../src/rollout/local/systemd-units.ts'

it('systemd accepts the units of a server, also with special characters in its command', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tensorline-units-'))
  const args = ['100 % of "it"', '$HOME', 'back\\slash']
  const program = { file: process.execPath, args, env: { KEY: 'a "b" %c $d' }, cwd: folder }
  const units = systemdUnits({ name: 'digits', image: digestOf('image'), program, port: 8080 })
  for (const [name, text] of Object.entries(units)) writeFileSync(join(folder, name), text)
  const paths = Object.keys(units).map((name) => join(folder, name))
  expect(execFileSync('systemd-analyze', ['verify', ...paths], { encoding: 'utf8', stdio: 'pipe' })).toBe('')
  writeFileSync(join(folder, 'tensorline-digits.socket'), '[Socket]\nListenStream=nowhere:at:all\n')
  expect(() => execFileSync('systemd-analyze', ['verify', ...paths], { stdio: 'pipe' })).toThrow()
})
