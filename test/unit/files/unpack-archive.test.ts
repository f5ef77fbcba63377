import { beforeEach, describe, expect, it } from '@jest/globals'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { gzipSync } from 'node:zlib'
import { strToU8, zipSync } from 'fflate'
import { pack } from 'tar-stream'
import { unpackTar, unpackZip } from '../../../src/files/unpack-archive.ts'
import { lyingZip } from '../../harness/forged.ts'
import { temporaryFolder } from '../host/artifact-folder.ts'
import { userError } from '../../harness/user-error.ts'

let folder: string
beforeEach(async () => {
  folder = await temporaryFolder()
})

async function stored(bytes: Uint8Array): Promise<string> {
  await writeFile(join(folder, 'archive'), bytes)
  return join(folder, 'archive')
}

async function tar(
  ...entries: readonly { name: string; text?: string; type?: 'symlink'; linkname?: string }[]
): Promise<Buffer> {
  const archive = pack()
  for (const { text, ...header } of entries) archive.entry(header, text ?? '')
  archive.finalize()
  return gzipSync(await buffer(archive))
}

const into = () => join(folder, 'unpacked')
const small = { files: 2, bytes: 1000 }

describe('an archive', () => {
  it('is unpacked into its files', async () => {
    await unpackZip(await stored(zipSync({ 'a.txt': strToU8('a'), 'b/c.txt': strToU8('c') })), into())
    expect(await readFile(join(into(), 'b/c.txt'), 'utf8')).toBe('c')
  })

  it.each(['../out.txt', 'a/../../out.txt', '/out.txt', 'a\\..\\out.txt', 'C:out.txt', 'a//b'])(
    'with the path %s is refused, as zip and as tar',
    async (name) => {
      await expect(unpackZip(await stored(zipSync({ [name]: strToU8('x') })), into())).rejects.toThrow(
        userError('ARTIFACT_DAMAGED'),
      )
      await expect(unpackTar(await stored(await tar({ name, text: 'x' })), into())).rejects.toThrow(
        userError('ARTIFACT_DAMAGED'),
      )
      expect((await readdir(folder)).filter((found) => found.includes('out'))).toEqual([])
    },
  )

  it('with a link is refused', async () => {
    const link = { type: 'symlink', linkname: '/etc/passwd' } as const
    const linked = unpackTar(await stored(await tar({ name: 'model.json', ...link })), into())
    await expect(linked).rejects.toThrow(userError('ARTIFACT_DAMAGED', 'symlink'))
    const zip = zipSync({ 'model.json': [strToU8('/etc/passwd'), { os: 3, attrs: 0o120777 << 16 }] })
    await expect(unpackZip(await stored(zip), into())).rejects.toThrow(userError('ARTIFACT_DAMAGED'))
  })

  it('with a wrong size is refused, even while folders are being created', async () => {
    const file = await stored(lyingZip(`${'a/'.repeat(300)}weights.bin`))
    await expect(unpackZip(file, into())).rejects.toThrow(userError('ARTIFACT_DAMAGED', 'too many bytes'))
  })

  it('that grows beyond the limit is refused before it reaches it', async () => {
    const bomb = zipSync({ 'weights.bin': new Uint8Array(50_000_000) })
    expect(bomb.length).toBeLessThan(60_000)
    await expect(unpackZip(await stored(bomb), into(), small)).rejects.toThrow(
      userError('ARTIFACT_DAMAGED', '1000 bytes'),
    )
    const tarred = await tar({ name: 'weights.bin', text: 'x'.repeat(5000) })
    await expect(unpackTar(await stored(tarred), into(), small)).rejects.toThrow(
      userError('ARTIFACT_DAMAGED', '1000 bytes'),
    )
  })

  it('of too many files is refused', async () => {
    const zip = zipSync({ a: strToU8('a'), b: strToU8('b'), c: strToU8('c') })
    await expect(unpackZip(await stored(zip), into(), small)).rejects.toThrow(
      userError('ARTIFACT_DAMAGED', '2 files'),
    )
  })

  it('that contains a name twice is refused', async () => {
    const twice = await tar({ name: 'a', text: '1' }, { name: 'a', text: '2' })
    await expect(unpackTar(await stored(twice), into())).rejects.toThrow(
      userError('ARTIFACT_DAMAGED', 'a second entry'),
    )
  })

  it('that is truncated or not an archive is refused', async () => {
    const whole = zipSync({ 'a.txt': strToU8('a'.repeat(1000)) }, { level: 0 })
    await expect(unpackZip(await stored(whole.slice(0, 600)), into())).rejects.toThrow(
      userError('ARTIFACT_DAMAGED'),
    )
    await expect(unpackTar(await stored(strToU8('none')), into())).rejects.toThrow(
      userError('ARTIFACT_DAMAGED'),
    )
    const cut = (await tar({ name: 'a', text: 'x'.repeat(90_000) })).subarray(0, 100)
    await expect(unpackTar(await stored(cut), join(folder, 'cut'))).rejects.toThrow(
      userError('ARTIFACT_DAMAGED'),
    )
  })
})
