import { describe, expect, it } from '@jest/globals'
import { createHash } from 'node:crypto'
import { appendFile, cp, mkdir, readdir, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { dataSection } from '../../../../src/config/data.ts'
import { recipeOf } from '../../../../src/data/recipe.ts'
import { RemoteSources } from '../../../../src/remote/remote-sources.ts'
import { userError } from '../../../harness/user-error.ts'
import { folderWith, prepare } from '../../data/sources.ts'

const fixtures = join(import.meta.dirname, '../../../fixtures/dvc')

/** Returns a copy of a repository that DVC made, whose working tree and cache are empty. */
async function repositoryOf(version: number): Promise<string> {
  const folder = await folderWith({})
  await cp(join(fixtures, `version-${version}`), folder, { recursive: true })
  return join(folder, 'repository')
}

const filesOf = async (base: string, source: string, confinement: string | null = null) =>
  (await recipeOf(dataSection.parse({ source }), base, confinement)).files

const rows = (begin: number, end: number) =>
  [
    'x,label',
    ...Array.from({ length: end - begin }, (_, row) => `${begin + row},${'ab'[(begin + row) % 2]}`),
    '',
  ].join('\n')

describe.each([2, 3])('a source that DVC %i tracks', (version) => {
  it('is read from the default remote by its own name or by that of its .dvc file', async () => {
    const base = await repositoryOf(version)
    const plain = await folderWith({ 'rows.csv': rows(0, 60).replaceAll('\n', '\r\n') })
    const expected = await filesOf(plain, 'rows.csv')
    for (const source of ['rows.csv', 'rows.csv.dvc'])
      expect(await filesOf(base, source)).toMatchObject([
        { path: 'rows.csv', below: 'rows.csv', sha256: expected[0]?.sha256 },
      ])
  })

  it('is found in a folder and by a pattern, beside files of the working tree', async () => {
    const base = await repositoryOf(version)
    await writeFile(join(base, 'daily/b.csv'), rows(30, 61))
    await writeFile(join(base, 'daily/c.csv'), rows(60, 90))
    const paths = ['daily/a.csv', 'daily/b.csv', 'daily/c.csv']
    for (const source of ['daily', 'daily/*.csv', '**/[abc].csv'])
      expect((await filesOf(base, source)).map(({ path }) => path)).toEqual(paths)
    expect((await filesOf(base, 'daily/[ac].csv')).map(({ path }) => path)).toEqual([
      'daily/a.csv',
      'daily/c.csv',
    ])
  })

  it('is a folder of images with their classes', async () => {
    const base = await repositoryOf(version)
    for (const source of ['pictures', 'pictures.dvc']) {
      const { dataset } = await prepare(base, { source })
      expect(dataset.details.label).toMatchObject({ classes: ['dark', 'light'] })
      expect(dataset.details.cleaned.read).toBe(20)
      await rm(join(base, 'made'), { recursive: true })
    }
    expect(await filesOf(base, 'pictures/dark/*.png')).toHaveLength(10)
    expect(await filesOf(base, 'pictures/light')).toHaveLength(10)
  })

  it('is an output of a stage', async () => {
    const [{ path, origin } = { path: '', origin: null }] = await filesOf(
      await repositoryOf(version),
      'made.csv',
    )
    expect(path).toBe('made.csv')
    const file = origin?.kind === 'remote' ? await origin.remote.fetch() : ''
    expect(await readFile(file, 'utf8')).toBe(rows(60, 120))
  })

  it('is read from the cache without a remote', async () => {
    const base = await repositoryOf(version)
    await rename(join(base, '../storage'), join(base, '.dvc/cache'))
    expect(await filesOf(base, 'daily')).toHaveLength(2)
    expect(await filesOf(base, 'pictures')).toHaveLength(20)
  })

  it('is refused with another content than its md5', async () => {
    const base = await repositoryOf(version)
    const storage = join(base, '../storage')
    for (const name of await readdir(storage, { recursive: true }))
      if (/[0-9a-f]{30}$/.test(name)) await appendFile(join(storage, name), ' ')
    await expect(filesOf(base, 'daily/a.csv')).rejects.toThrow(
      userError('DATA_DIGEST_MISMATCH', 'daily/a.csv'),
    )
  })

  it('is reported if it is stored nowhere', async () => {
    const base = await repositoryOf(version)
    await rm(join(base, '../storage'), { recursive: true })
    for (const source of ['rows.csv', 'pictures'])
      await expect(filesOf(base, source)).rejects.toThrow(userError('DATA_DVC_NOT_FOUND', source))
  })

  it('is below the folder of the configuration, which may be below the repository', async () => {
    const base = await repositoryOf(version)
    expect(await filesOf(join(base, 'daily'), '*.csv')).toMatchObject([{ path: 'a.csv' }, { path: 'b.csv' }])
  })
})

describe('a source that DVC tracks', () => {
  it('is the file of the working tree if it is there, by its own name', async () => {
    const base = await repositoryOf(3)
    await writeFile(join(base, 'rows.csv'), rows(0, 9))
    const [own, tracked] = [await filesOf(base, 'rows.csv'), await filesOf(base, 'rows.csv.dvc')]
    expect(own).toMatchObject([{ path: 'rows.csv', origin: { kind: 'local' } }])
    expect(tracked).toMatchObject([{ path: 'rows.csv', origin: { kind: 'remote' } }])
    expect(own[0]?.sha256).not.toBe(tracked[0]?.sha256)
  })

  it('follows the local configuration of DVC', async () => {
    const base = await repositoryOf(3)
    await rename(join(base, '../storage'), join(base, '../moved'))
    await writeFile(join(base, '.dvc/config.local'), `['remote "storage"']\n    url = ../../moved\n`)
    expect(await filesOf(base, 'rows.csv')).toHaveLength(1)
    await writeFile(join(base, '.dvc/config.local'), '# none\n[cache]\n    dir = "../../moved"\n')
    expect(await filesOf(base, 'rows.csv')).toHaveLength(1)
  })

  it('is not read from storage of another kind', async () => {
    const base = await repositoryOf(3)
    await writeFile(join(base, '.dvc/config.local'), `['remote "storage"']\n    url = gs://bucket/x\n`)
    await expect(filesOf(base, 'rows.csv')).rejects.toThrow(
      userError('DATA_DVC_NOT_FOUND', 'neither a folder nor S3'),
    )
  })

  it.each([
    ['no outs', 'outs: []'],
    ['no md5', 'outs: [{path: rows.csv, etag: 1}]'],
    ['no YAML', 'outs: ['],
    ['a path out of the repository', `outs: [{path: ../../x.csv, md5: ${'0'.repeat(32)}}]`],
    ['a folder out of the repository', `wdir: ../..\nouts: [{path: x.csv, md5: ${'0'.repeat(32)}}]`],
  ])('is refused by a .dvc file with %s', async (_, text) => {
    const base = await repositoryOf(3)
    await writeFile(join(base, 'rows.csv.dvc'), text)
    for (const source of ['rows.csv.dvc', 'rows.csv'])
      await expect(filesOf(base, source)).rejects.toThrow(userError('DATA_DVC_INVALID', 'rows.csv.dvc'))
  })

  it.each(['../x.png', '/etc/hostname', 'a/../../x.png', 'a\\..\\x.png'])(
    'is refused by a listing with the path %s',
    async (path) => {
      const text = JSON.stringify([{ md5: '0'.repeat(32), relpath: path }])
      const md5 = createHash('md5').update(text).digest('hex')
      const base = await folderWith({
        '.dvc/config': '',
        'pictures.dvc': `outs: [{path: pictures, md5: ${md5}.dir, hash: md5}]`,
        [`.dvc/cache/files/md5/${md5.slice(0, 2)}/${md5.slice(2)}.dir`]: text,
      })
      await expect(filesOf(base, 'pictures')).rejects.toThrow(userError('DATA_DVC_INVALID', 'pictures'))
    },
  )
})

describe('a source that DVC tracks, in a pull request from a fork', () => {
  it('is read inside the workspace', async () => {
    const base = await repositoryOf(3)
    await rename(join(base, '../storage'), join(base, '.dvc/cache'))
    await rm(join(base, '.dvc/config'))
    expect(await filesOf(base, 'rows.csv', base)).toHaveLength(1)
  })

  it.each([
    ['a remote', `['remote "storage"']\n    url = ../../storage\n`],
    ['a cache', '[cache]\n    dir = ../../storage\n'],
  ])('is refused by %s outside of the workspace', async (_, config) => {
    const base = await repositoryOf(3)
    await writeFile(join(base, '.dvc/config.local'), config)
    await expect(filesOf(base, 'rows.csv', base)).rejects.toThrow(userError('FILE_OUTSIDE_REPOSITORY'))
  })

  it('is refused by links out of the workspace, before anything is hashed', async () => {
    const base = await repositoryOf(3)
    const [, md5 = ''] = /md5: (\w+)/.exec(await readFile(join(base, 'rows.csv.dvc'), 'utf8')) ?? []
    const cached = join(base, '.dvc/cache/files/md5', md5.slice(0, 2), md5.slice(2))
    await mkdir(dirname(cached), { recursive: true })
    await symlink('/etc/hostname', cached)
    await expect(filesOf(base, 'rows.csv', base)).rejects.toThrow(userError('FILE_OUTSIDE_REPOSITORY'))
    await rm(join(base, '.dvc/cache'), { recursive: true })
    await symlink(join(base, '../storage'), join(base, '.dvc/cache'))
    await expect(filesOf(base, 'rows.csv', base)).rejects.toThrow(userError('FILE_OUTSIDE_REPOSITORY'))
  })

  it('is not looked for in a repository above the workspace', async () => {
    const base = join(await repositoryOf(3), 'daily')
    await expect(filesOf(base, 'a.csv', base)).rejects.toThrow(userError('DATA_SOURCE_NOT_FOUND'))
  })

  it('is refused by storage without encryption', async () => {
    const base = await repositoryOf(3)
    await writeFile(
      join(base, '.dvc/config.local'),
      `['remote "storage"']\n    url = s3://bucket/x\n    endpointurl = http://169.254.169.254\n`,
    )
    const remote = new RemoteSources({ folder: base, fromFork: true, cache: null })
    await expect(recipeOf(dataSection.parse({ source: 'rows.csv' }), base, base, remote)).rejects.toThrow(
      userError('FORK_ENDPOINT_NOT_ALLOWED'),
    )
  })
})
