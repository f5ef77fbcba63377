import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const script = 'scripts/release-notes.sh'
let folder = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tensorline-release-'))
  mkdirSync(join(folder, 'scripts'))
  cpSync(join(import.meta.dirname, '../..', script), join(folder, script))
  writeFileSync(join(folder, 'package.json'), '{\n  "name": "tensorline",\n  "version": "1.2.3",\n}\n')
  writeFileSync(
    join(folder, 'CHANGELOG.md'),
    '# Changelog\n\n## Unreleased\n\n## 1.2.3 (2026-12-01)\n\n- New.\n\n### Mended\n\n- Old.\n\n## 1.2.30\n\n- Other.\n',
  )
})

afterEach(() => {
  rmSync(folder, { recursive: true })
})

const refuse = (tag: string) => {
  const { status, stdout, stderr } = spawnSync(join(folder, script), [tag], { encoding: 'utf8' })
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
  return stderr.trim()
}

describe('release-notes.sh', () => {
  it('prints only the part of its version from the changelog', () => {
    expect(execFileSync(join(folder, script), ['v1.2.3'], { encoding: 'utf8' })).toBe(
      '- New.\n\n### Mended\n\n- Old.\n',
    )
  })

  it('rejects a version that differs from package.json', () => {
    expect(refuse('v1.2.30')).toBe(
      'found version 1.2.3 in package.json; expected the released version 1.2.30',
    )
  })

  it('rejects a version without a part in the changelog', () => {
    writeFileSync(join(folder, 'CHANGELOG.md'), '## 1.2.3\n\n\n## 1.2.2\n\n- Old.\n')
    expect(refuse('v1.2.3')).toBe(
      'found nothing under "## 1.2.3" in CHANGELOG.md; expected the changes of this version',
    )
  })

  it.each(['1.2.3', 'v1.2', 'v1.2.3-rc.1', 'v1', 'main'])('refuses the tag %s', (tag) => {
    expect(refuse(tag)).toBe(`found the tag ${tag}; expected one like v1.2.3`)
  })
})
