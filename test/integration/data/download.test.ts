import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { createServer, type Server, type ServerResponse } from 'node:http'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import { dataSection } from '../../../src/config/data.ts'
import { readSplit } from '../../../src/dataset/dataset.ts'
import { download } from '../../../src/data/download.ts'
import { prepareDataset } from '../../../src/data/prepare.ts'
import { recipeOf } from '../../../src/data/recipe.ts'
import { startForwardProxy } from '../../harness/proxy.ts'
import { duckdb, folderWith, mistakeOf } from '../../unit/data/sources.ts'

const content = 'x,label\n' + Array.from({ length: 3000 }, (_, i) => `${i},${i % 2 ? 'b' : 'a'}\n`).join('')
const sha256 = createHash('sha256').update(content).digest('hex')
const proxyVariables = ['http_proxy', 'HTTP_PROXY', 'https_proxy', 'HTTPS_PROXY', 'no_proxy', 'NO_PROXY']
const environment = { ...process.env }

let server: Server
let origin: string
let failures = 0

const answers: Readonly<Record<string, (answer: ServerResponse) => void>> = {
  '/rows.csv': (answer) => answer.end(content),
  '/moved.csv': (answer) => answer.writeHead(302, { location: '/rows.csv' }).end(),
  '/round.csv': (answer) => answer.writeHead(302, { location: '/round.csv' }).end(),
  '/cut.csv': (answer) => {
    answer.writeHead(200, { 'content-length': content.length })
    answer.write(content.slice(0, 100), () => answer.destroy())
  },
  '/shaky.csv': (answer) =>
    failures++ === 0 ? answer.writeHead(503, { 'retry-after': '0' }).end() : answer.end(content),
}

beforeAll(async () => {
  server = createServer((request, answer) => {
    const respond = answers[new URL(request.url ?? '/', 'http://any').pathname]
    if (respond) respond(answer)
    else answer.writeHead(404).end('no such file')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the server has no port')
  origin = `http://127.0.0.1:${address.port}`
  for (const name of proxyVariables) Reflect.deleteProperty(process.env, name)
})

afterEach(() => {
  for (const name of [...proxyVariables, 'TMPDIR']) Reflect.deleteProperty(process.env, name)
})

afterAll(async () => {
  Object.assign(process.env, environment)
  await new Promise((resolve) => server.close(resolve))
})

async function fetched(url: string): Promise<string> {
  const folder = await folderWith({})
  const file = join(folder, 'file')
  try {
    await download(url, sha256, file, 'the file')
    return await readFile(file, 'utf8')
  } catch (error) {
    expect(await readdir(folder)).toEqual([])
    throw error
  }
}

describe('a download', () => {
  it('is streamed to the disk, also after a redirect and after a failure of the server', async () => {
    expect(await fetched(`${origin}/rows.csv`)).toBe(content)
    expect(await fetched(`${origin}/moved.csv`)).toBe(content)
    expect(await fetched(`${origin}/shaky.csv`)).toBe(content)
    expect(failures).toBe(2)
  })

  it('goes through the proxy of the environment, unless the host is exempt', async () => {
    const proxy = await startForwardProxy({ 'data.example.com': new URL(origin).host })
    try {
      process.env['http_proxy'] = proxy.url
      expect(await fetched('http://data.example.com/rows.csv')).toBe(content)
      expect(proxy.seen).toEqual(['data.example.com:80'])
      process.env['no_proxy'] = '127.0.0.1'
      expect(await fetched(`${origin}/rows.csv`)).toBe(content)
      expect(proxy.seen).toHaveLength(1)
    } finally {
      await proxy.close()
    }
  })

  it.each([
    ['/absent.csv', '404'],
    ['/round.csv', 'Redirect loop'],
    ['/cut.csv', 'no way to download the file'],
  ])('that fails leaves nothing behind: %s', async (path, reason) => {
    expect((await mistakeOf(fetched(origin + path))).found).toContain(reason)
  })

  it('of another file is refused with both digests, and leaves nothing behind', async () => {
    const folder = await folderWith({})
    const work = download(`${origin}/rows.csv`, '0'.repeat(64), join(folder, 'file'), 'the file')
    expect(await mistakeOf(work)).toMatchObject({
      found: `the file with the sha256 ${sha256}`,
      expected: '0'.repeat(64),
    })
    expect(await readdir(folder)).toEqual([])
  })
})

describe('a dataset from a download', () => {
  it('is made of the verified file, and keeps no copy of it', async () => {
    const base = await folderWith({})
    const source = { url: `${origin.replace('http:', 'https:')}/rows.csv?token=secret`, sha256 }
    const section = dataSection.parse({ source })
    const recipe = await recipeOf(section, base, null)
    const plain = recipe.files.map((file) => ({
      ...file,
      origin: { kind: 'download' as const, url: `${origin}/rows.csv?token=secret`, sha256 },
    }))
    const silent = { info: () => undefined, warning: () => undefined, progress: () => undefined }
    const temporary = await folderWith({})
    process.env['TMPDIR'] = temporary
    const dataset = await prepareDataset({
      name: 'rows',
      section,
      recipe: { ...recipe, files: plain },
      base,
      into: join(base, 'made'),
      quarantineInto: join(base, 'quarantine'),
      log: silent,
      duckdb,
      record: (preparation) => preparation,
    })
    const { train, validation, test } = dataset.details.rows
    expect(train + validation + test).toBe(3000)
    const { ids } = await readSplit(dataset, 'test')
    expect(ids).toHaveLength(test)
    expect(await readdir(temporary)).toEqual([])
  })
})
