import { describe, expect, it } from '@jest/globals'
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { gzipSync, zstdCompressSync } from 'node:zlib'
import type { ErrorCode } from '../../../src/errors/codes.ts'
import { unpackImage } from '../../../src/image/unpack-image.ts'
import { userError } from '../../harness/user-error.ts'
import { layoutOf, rawTar, type RawEntry } from './tar-layout.ts'
import { temporaryFolder } from './temporary-folder.ts'

const folder = temporaryFolder()

/** Unpacks an image of these layers to a new folder beside `outside/secret`. */
async function unpack(...layers: readonly (readonly RawEntry[])[]): Promise<string> {
  const place = join(folder, crypto.randomUUID())
  mkdirSync(join(place, 'outside'), { recursive: true })
  writeFileSync(join(place, 'outside', 'secret'), 'untouched')
  const layout = await layoutOf(join(place, 'layout'), await Promise.all(layers.map(rawTar)))
  const root = join(place, 'root')
  try {
    await unpackImage(layout, root)
  } finally {
    expect(readdirSync(join(place, 'outside'))).toEqual(['secret'])
    expect(readFileSync(join(place, 'outside', 'secret'), 'utf8')).toBe('untouched')
  }
  return root
}

const read = (root: string, path: string) => readFileSync(join(root, path), 'utf8')
const file = (name: string, content = name): RawEntry => ({ name, content })
const directory = (name: string, mode = 0o755): RawEntry => ({ name, mode, type: 'directory' })
const symlink = (name: string, linkname: string): RawEntry => ({ name, type: 'symlink', linkname })

describe('unpacking an image', () => {
  it('creates the files, folders, links and modes of the layer, without set-id bits', async () => {
    const root = await unpack([
      directory('./bin/'),
      { name: './bin/run', content: '#!', mode: 0o4755 },
      { name: 'locked/', type: 'directory', mode: 0o000 },
      file('locked/inner'),
      symlink('bin/sh', 'run'),
      { name: 'bin/hard', type: 'link', linkname: './bin/run' },
      file('/absolute'),
      file('no/parents/named'),
    ])
    expect(statSync(join(root, 'bin/run')).mode & 0o7777).toBe(0o755)
    expect(readlinkSync(join(root, 'bin/sh'))).toBe('run')
    expect(statSync(join(root, 'bin/hard')).ino).toBe(statSync(join(root, 'bin/run')).ino)
    expect(read(root, 'locked/inner')).toBe('locked/inner')
    expect(read(root, 'absolute')).toBe('/absolute')
    expect(read(root, 'no/parents/named')).toBe('no/parents/named')
  })

  it('lets later layers replace and hide files of earlier layers', async () => {
    const root = await unpack(
      [
        file('a/one'),
        file('a/two'),
        file('b/old'),
        file('b/deep/old'),
        file('c'),
        directory('d'),
        file('d/x'),
      ],
      [
        file('a/one', 'new'),
        file('a/.wh.two', ''),
        file('b/new'),
        file('b/deep/new'),
        file('b/.wh..wh..opq', ''),
        directory('c'),
        file('c/inside'),
        file('d', 'now a file'),
      ],
    )
    expect(read(root, 'a/one')).toBe('new')
    expect(readdirSync(join(root, 'a'))).toEqual(['one'])
    expect(readdirSync(join(root, 'b')).sort()).toEqual(['deep', 'new'])
    expect(readdirSync(join(root, 'b/deep'))).toEqual(['new'])
    expect(read(root, 'c/inside')).toBe('c/inside')
    expect(read(root, 'd')).toBe('now a file')
  })

  it('hides no file of the layer that contains the whiteout', async () => {
    const root = await unpack([file('a/x', 'lower')], [file('a/x', 'same layer'), file('a/.wh.x', '')])
    expect(read(root, 'a/x')).toBe('same layer')
  })

  it('writes through the links of a layer below as if its root were /', async () => {
    const root = await unpack(
      [directory('usr/lib'), symlink('lib', 'usr/lib'), symlink('lib64', '/usr/lib')],
      [file('lib/a'), file('lib64/b')],
    )
    expect(read(root, 'usr/lib/a')).toBe('lib/a')
    expect(read(root, 'usr/lib/b')).toBe('lib64/b')
    expect(lstatSync(join(root, 'lib')).isSymbolicLink()).toBe(true)
  })

  it('keeps files that are written through links out of the root within the root', async () => {
    const root = await unpack(
      [symlink('up', '../outside'), symlink('far', '../../../../../outside'), symlink('root', '/')],
      [file('up/secret', 'evil'), file('far/secret', 'evil too'), file('root/outside/third')],
    )
    expect(read(root, 'outside/secret')).toBe('evil too')
    expect(read(root, 'outside/third')).toBe('root/outside/third')
  })

  it('replaces a link by a file of its name, and does not write through it', async () => {
    const root = await unpack([symlink('secret', '../outside/secret'), file('secret', 'evil')])
    expect(lstatSync(join(root, 'secret')).isFile()).toBe(true)
  })

  it('hides a link and not its target', async () => {
    const root = await unpack([symlink('out', '../outside')], [file('.wh.out', '')])
    expect(readdirSync(root)).toEqual([])
    await unpack([symlink('out', '../outside')], [file('out/.wh.secret', ''), file('out/.wh..wh..opq', '')])
  })

  it.each<[string, RawEntry[], string]>([
    ['a path that leads out', [file('../outside/secret', 'evil')], '"../outside/secret"'],
    ['a path that leads out midway', [file('a/../../outside/x')], '"a/../../outside/x"'],
    [
      'a hard link that leads out',
      [{ name: 'x', type: 'link', linkname: '../outside/secret' }],
      '"../outside/secret"',
    ],
    ['a hard link to nothing', [{ name: 'x', type: 'link', linkname: 'none' }], '"none"'],
    [
      'a hard link to a link',
      [symlink('s', '../outside/secret'), { name: 'x', type: 'link', linkname: 's' }],
      '"s"',
    ],
    ['a whiteout of its own parent', [file('a/.wh...', '')], '"a/.wh..."'],
    ['a circle of links', [symlink('a', 'b'), symlink('b', 'a'), file('a/x')], '"a"'],
    ['a device', [{ name: 'sda', type: 'block-device' }], 'block-device'],
    ['a pipe', [{ name: 'pipe', type: 'fifo' }], 'fifo'],
  ])('refuses %s, and leaves no files', async (_, layer, value) => {
    await expect(unpack([file('before')], layer)).rejects.toThrow(userError('IMAGE_UNSAFE_LAYER', value))
  })

  it('keeps an existing folder when it fails, and replaces it when it succeeds', async () => {
    const place = join(folder, 'again')
    const good = await layoutOf(join(folder, 'good'), [await rawTar([file('new')])])
    const bad = await layoutOf(join(folder, 'bad'), [await rawTar([file('../new')])])
    mkdirSync(place)
    writeFileSync(join(place, 'old'), 'old')
    await expect(unpackImage(bad, place)).rejects.toThrow(userError('IMAGE_UNSAFE_LAYER'))
    expect(readdirSync(place)).toEqual(['old'])
    await unpackImage(good, place)
    expect(readdirSync(place)).toEqual(['new'])
    expect(readdirSync(folder).filter((name) => name.startsWith('.'))).toEqual([])
  })

  it.each([
    ['plain', 'application/vnd.oci.image.layer.v1.tar', (tar: Buffer) => tar],
    ['zstd', 'application/vnd.oci.image.layer.v1.tar+zstd', (tar: Buffer) => zstdCompressSync(tar)],
    ["Docker's", 'application/vnd.docker.image.rootfs.diff.tar.gzip', (tar: Buffer) => gzipSync(tar)],
  ])('reads %s layers', async (name, mediaType, by) => {
    const layout = await layoutOf(join(folder, name), [await rawTar([file('x')])], {}, { mediaType, by })
    await unpackImage(layout, join(folder, `${name}-root`))
    expect(read(join(folder, `${name}-root`), 'x')).toBe('x')
  })

  it.each<[string, { mediaType: string; by: (tar: Buffer) => Buffer }, ErrorCode]>([
    [
      'an unknown compression',
      { mediaType: 'application/x-lzma', by: (tar) => tar },
      'IMAGE_UNSUPPORTED_LAYER',
    ],
    ['no gzip', { mediaType: 'x.tar+gzip', by: (tar) => tar }, 'IMAGE_UNSAFE_LAYER'],
    ['half a tar', { mediaType: 'x.tar', by: (tar) => tar.subarray(0, 700) }, 'IMAGE_UNSAFE_LAYER'],
    [
      'half a gzip',
      { mediaType: 'x.tar+gzip', by: (tar) => gzipSync(tar).subarray(0, -20) },
      'IMAGE_UNSAFE_LAYER',
    ],
  ])('refuses layers of %s', async (name, compress, code) => {
    const layout = await layoutOf(
      join(folder, name),
      [await rawTar([file('x', 'y'.repeat(5000))])],
      {},
      compress,
    )
    await expect(unpackImage(layout, join(folder, `${name}-root`))).rejects.toThrow(userError(code))
    expect(existsSync(join(folder, `${name}-root`))).toBe(false)
  })

  it('refuses layers whose content differs from the digests of the config', async () => {
    const config = { rootfs: { type: 'layers', diff_ids: [`sha256:${'0'.repeat(64)}`] } }
    const layout = await layoutOf(join(folder, 'swapped'), [await rawTar([file('x')])], config)
    await expect(unpackImage(layout, join(folder, 'swapped-root'))).rejects.toThrow(
      userError('IMAGE_UNSAFE_LAYER'),
    )
  })
})
