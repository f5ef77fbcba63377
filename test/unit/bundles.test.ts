import { expect, it } from '@jest/globals'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const core = join(import.meta.dirname, '../../dist/core')

it('the core bundle contains every chunk that it loads', () => {
  const source = readFileSync(join(core, 'index.js'), 'utf8')
  const chunks = Array.from(
    source.matchAll(/__nccwpck_require__\.e\((?:\/\*.*?\*\/ ?)?(\d+)\)/g),
    ([, id]) => id,
  )
  expect(chunks.length).toBeGreaterThan(10)
  expect(chunks.filter((id) => !existsSync(join(core, `${id}.index.js`)))).toEqual([])
})
