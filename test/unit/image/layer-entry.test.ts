import { describe, expect, it } from '@jest/globals'
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { folderEntries, inOrder, type LayerEntry } from '../../../src/image/layer-entry.ts'
import { userError } from '../../harness/user-error.ts'
import { temporaryFolder } from './temporary-folder.ts'

const folder = temporaryFolder()
const file = (path: string): LayerEntry => ({
  type: 'file',
  path,
  mode: 0o644,
  source: { bytes: Buffer.from(path) },
})

describe('the order of a layer', () => {
  it('is by bytes, not by language, with every folder before its content', () => {
    const paths = inOrder([file('b/ä'), file('b/z'), file('a/B'), file('a/a')]).map(({ path }) => path)
    expect(paths).toEqual(['a', 'a/B', 'a/a', 'b', 'b/z', 'b/ä'])
  })

  it('keeps the mode of a folder that is named', () => {
    const [named] = inOrder([{ type: 'directory', path: 'tmp', mode: 0o1777 }, file('tmp/x')])
    expect(named).toEqual({ type: 'directory', path: 'tmp', mode: 0o1777 })
  })

  it.each(['../up', '/absolute', 'a//b', './here', 'a/', '', 'a/.wh.b'])('refuses the path "%s"', (path) => {
    expect(() => inOrder([file(path)])).toThrow(/cannot contain the path/)
  })

  it('refuses a path twice, and a file below a file', () => {
    expect(() => inOrder([file('a'), file('a')])).toThrow(/twice/)
    expect(() => inOrder([file('a'), file('a/b')])).toThrow(/not a folder/)
  })
})

describe('the entries of a folder', () => {
  it('are its files below the target, readable by all whatever their mode', async () => {
    const source = join(folder, 'source')
    mkdirSync(join(source, 'deep'), { recursive: true })
    writeFileSync(join(source, 'deep', 'x.js'), 'x', { mode: 0o600 })
    expect(await folderEntries(source, 'app')).toEqual([
      { type: 'file', path: 'app/deep/x.js', mode: 0o644, source: { file: join(source, 'deep/x.js') } },
    ])
  })

  it('refuse a link, which may lead anywhere', async () => {
    const source = join(folder, 'linked')
    mkdirSync(source)
    symlinkSync('/etc/passwd', join(source, 'config'))
    await expect(folderEntries(source, 'app')).rejects.toThrow(userError('FILE_WRONG_TYPE'))
  })
})
