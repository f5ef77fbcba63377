import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { cp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { dataSection } from '../../../../src/config/data.ts'
import { recipeOf } from '../../../../src/data/recipe.ts'
import { RemoteSources } from '../../../../src/remote/remote-sources.ts'
import { startS3Server, type S3Server } from '../../../harness/s3-server.ts'
import { userError } from '../../../harness/user-error.ts'
import { folderWith } from '../../../unit/data/sources.ts'

const fixture = join(import.meta.dirname, '../../../fixtures/dvc/version-3')
const environment = { ...process.env }
let server: S3Server

beforeAll(async () => {
  server = await startS3Server()
  await server.createBucket('flowers')
  const storage = join(fixture, 'storage')
  for (const entry of await readdir(storage, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    const file = join(entry.parentPath, entry.name)
    await server.put('flowers', `dvc/${relative(storage, file).split(sep).join('/')}`, await readFile(file))
  }
})

beforeEach(() => {
  Object.assign(process.env, server.environment, { AWS_EC2_METADATA_DISABLED: 'true' })
})

afterEach(() => {
  for (const name of Object.keys(process.env))
    if (!(name in environment)) Reflect.deleteProperty(process.env, name)
})

afterAll(() => server.close())

/** Returns a copy of the repository whose default remote is S3. */
async function repositoryOn(url: string): Promise<string> {
  const base = await folderWith({})
  await cp(join(fixture, 'repository'), base, { recursive: true })
  const config = `[core]\n    remote = store\n['remote "store"']\n    url = ${url}\n    endpointurl = ${server.endpoint}\n`
  await writeFile(join(base, '.dvc/config'), config)
  return base
}

async function read(base: string, source: string, fromFork = false) {
  const remote = new RemoteSources({ folder: join(base, 'objects'), fromFork, cache: null })
  return (await recipeOf(dataSection.parse({ source }), base, null, remote)).files
}

describe('a source that DVC tracks with S3 as its default remote', () => {
  it('is downloaded and verified: a file, files of a pattern, an output and a folder', async () => {
    const base = await repositoryOn('s3://flowers/dvc')
    expect((await read(base, 'rows.csv')).map(({ path }) => path)).toEqual(['rows.csv'])
    expect(await read(base, 'daily/*.csv')).toHaveLength(2)
    expect(await read(base, 'made.csv')).toHaveLength(1)
    expect(await read(base, 'pictures')).toHaveLength(20)
  })

  it('is reported if the remote does not have it, or does not allow it', async () => {
    const base = await repositoryOn('s3://flowers/other')
    await expect(read(base, 'rows.csv')).rejects.toThrow(userError('DATA_DVC_NOT_FOUND', 'rows.csv'))
    process.env['AWS_SECRET_ACCESS_KEY'] = 'wrong'
    await expect(read(base, 'rows.csv')).rejects.toThrow(
      userError('DATA_ACCESS_DENIED', 's3://flowers/other'),
    )
  })

  it('is refused with another content than its md5', async () => {
    const base = await repositoryOn('s3://flowers/damaged')
    const [, md5 = ''] = /md5: (\w+)/.exec(await readFile(join(base, 'rows.csv.dvc'), 'utf8')) ?? []
    await server.put('flowers', `damaged/files/md5/${md5.slice(0, 2)}/${md5.slice(2)}`, 'other')
    await expect(read(base, 'rows.csv')).rejects.toThrow(userError('DATA_DIGEST_MISMATCH', 'rows.csv'))
    await rm(base, { recursive: true })
  })
})
