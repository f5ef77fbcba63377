import { describe, expect, it } from '@jest/globals'
import { mkdir, readFile, rename, stat, symlink, readlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { linkTree } from '../../../src/files/link-tree.ts'
import { temporaryFolder } from '../host/artifact-folder.ts'

describe('a linked copy of a folder', () => {
  it('shares the bytes of the files, keeps links and modes, and is independent of replaced files', async () => {
    const root = await temporaryFolder()
    const [from, to] = [join(root, 'from'), join(root, 'to')]
    await mkdir(join(from, 'lib'), { recursive: true })
    await writeFile(join(from, 'lib', 'core.so'), 'code', { mode: 0o755 })
    await symlink('core.so', join(from, 'lib', 'alias.so'))
    await linkTree(from, to)
    const [one, other] = await Promise.all([from, to].map((folder) => stat(join(folder, 'lib', 'core.so'))))
    expect(other?.ino).toBe(one?.ino)
    expect(await readlink(join(to, 'lib', 'alias.so'))).toBe('core.so')
    await writeFile(join(from, 'lib', 'draft'), 'new code')
    await rename(join(from, 'lib', 'draft'), join(from, 'lib', 'core.so'))
    expect(await readFile(join(to, 'lib', 'core.so'), 'utf8')).toBe('code')
  })
})
