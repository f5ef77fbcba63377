import { access, readlink } from 'node:fs/promises'
import { isAbsolute, join } from 'node:path'
import { hasCode, UserError } from '../errors.ts'

/** What an OCI image config says about the process to start. */
export interface ImageRuntime {
  readonly Entrypoint?: readonly string[] | null | undefined
  readonly Cmd?: readonly string[] | null | undefined
  readonly Env?: readonly string[] | null | undefined
}

/** A program with everything it loads, all from below the root folder of an unpacked image. */
export interface Command {
  readonly file: string
  readonly arguments: readonly string[]
  readonly environment: Readonly<Record<string, string>>
}

const loader = '/lib64/ld-linux-x86-64.so.2'
const libraryFolders = [
  '/lib/x86_64-linux-gnu',
  '/usr/lib/x86_64-linux-gnu',
  '/lib64',
  '/usr/lib64',
  '/usr/local/lib',
]

/**
 * How to start the image's process without a container: by the image's own dynamic loader, with the image's own libraries, and with
 * every path that exists in the image led there. Nothing of the host's Node or libraries is used.
 * @throws UserError when the image has no process, or it is not one for glibc on linux-x64.
 */
export async function commandInRoot(root: string, runtime: ImageRuntime): Promise<Command> {
  const [program, ...rest] = [...(runtime.Entrypoint ?? []), ...(runtime.Cmd ?? [])]
  if (program === undefined) throw cannotStart(root, 'an image without an entrypoint')
  const variables = parseEnvironment(runtime.Env ?? [])
  const folders = await Promise.all(libraryFolders.map(async (folder) => findInRoot(root, folder)))
  return {
    file: await requireInRoot(root, loader),
    arguments: [
      '--library-path',
      folders.filter((folder) => folder !== null).join(':'),
      await findProgram(root, program, variables['PATH'] ?? ''),
      ...(await Promise.all(rest.map(async (argument) => leadIntoRoot(root, argument)))),
    ],
    environment: Object.fromEntries(
      await Promise.all(
        Object.entries(variables).map(
          async ([name, value]) => [name, await leadIntoRoot(root, value)] as const,
        ),
      ),
    ),
  }
}

/**
 * Where a path of the image lies on this machine; null where the image has no such file. Links are followed as inside the image: an
 * absolute one starts at the root again, and none leads out of it.
 */
export async function findInRoot(root: string, path: string): Promise<string | null> {
  const open = path.split('/').filter(Boolean)
  let current: string[] = []
  for (let links = 0; open.length > 0;) {
    const name = open.shift() ?? ''
    if (name === '.') continue
    if (name === '..') {
      current.pop()
      continue
    }
    const target = await linkTarget(join(root, ...current, name))
    if (target === null) {
      current.push(name)
      continue
    }
    links += 1
    if (links > 40) return null
    if (isAbsolute(target)) current = []
    open.unshift(...target.split('/').filter(Boolean))
  }
  const found = join(root, ...current)
  return (await exists(found)) ? found : null
}

async function requireInRoot(root: string, path: string): Promise<string> {
  const found = await findInRoot(root, path)
  if (found === null) throw cannotStart(root, `no ${path} in the image`)
  return found
}

async function findProgram(root: string, program: string, searchPath: string): Promise<string> {
  if (program.includes('/')) return requireInRoot(root, program)
  for (const folder of searchPath.split(':').filter(Boolean)) {
    const found = await findInRoot(root, join(folder, program))
    if (found !== null) return found
  }
  throw cannotStart(root, `no ${program} on the PATH of the image`)
}

async function leadIntoRoot(root: string, text: string): Promise<string> {
  return isAbsolute(text) ? ((await findInRoot(root, text)) ?? text) : text
}

function parseEnvironment(assignments: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    assignments.map((assignment) => {
      const [name = '', ...value] = assignment.split('=')
      return [name, value.join('=')] as const
    }),
  )
}

async function linkTarget(path: string): Promise<string | null> {
  try {
    return await readlink(path)
  } catch (error) {
    if (hasCode(error, 'EINVAL') || hasCode(error, 'ENOENT') || hasCode(error, 'ENOTDIR')) return null
    throw error
  }
}

async function exists(path: string): Promise<boolean> {
  try {
    await access(path)
    return true
  } catch {
    return false
  }
}

function cannotStart(root: string, found: string): UserError {
  return new UserError({
    found: `${found} (unpacked in ${root})`,
    expected: 'an image for linux-x64 with glibc, whose entrypoint starts the server',
    mend: 'Build the image with build-image, without a base or with one that has Node for glibc.',
  })
}
