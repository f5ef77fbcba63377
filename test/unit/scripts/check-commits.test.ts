import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const script = join(import.meta.dirname, '../../../scripts/check-commits.ts')
const long = 'x'.repeat(73)
let folder = ''
let base = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tensorline-commits-'))
  git('init', '-q', '-b', 'main')
  commit(`An old ${long}`)
  base = git('rev-parse', 'HEAD').trim()
})

afterEach(() => {
  rmSync(folder, { recursive: true })
})

function git(...args: readonly string[]): string {
  const identity = ['-c', 'user.name=a', '-c', 'user.email=a@example.com']
  return execFileSync('git', ['-C', folder, ...identity, ...args], { encoding: 'utf8' })
}

const commit = (subject: string) => git('commit', '-q', '--allow-empty', '-m', subject)
const check = (clone = folder) => spawnSync(process.execPath, [script, clone, base], { encoding: 'utf8' })

describe('scripts/check-commits.ts', () => {
  it('accepts subjects of 72 characters, and longer ones up to the base', () => {
    commit('x'.repeat(72))
    expect(check()).toMatchObject({ status: 0, stderr: '' })
  })

  it('rejects a subject of 73 characters after the base', () => {
    commit(long)
    const { status, stderr } = check()
    expect(status).toBe(1)
    expect(stderr).toContain(long)
  })

  it('accepts a merge, whose subject GitHub writes', () => {
    git('checkout', '-q', '-b', 'topic')
    commit('Change')
    git('checkout', '-q', 'main')
    git('merge', '-q', '--no-ff', '-m', long, 'topic')
    expect(check()).toMatchObject({ status: 0, stderr: '' })
  })

  it('checks nothing in a shallow clone', () => {
    commit(long)
    const clone = join(folder, 'clone')
    execFileSync('git', ['clone', '-q', '--depth', '1', `file://${folder}`, clone])
    const { status, stdout } = check(clone)
    expect(status).toBe(0)
    expect(stdout).toContain('not checked')
  })
})
