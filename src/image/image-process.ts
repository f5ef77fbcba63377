import { access } from 'node:fs/promises'
import { join } from 'node:path'
import { normalize } from 'node:path/posix'
import { UserError } from '../errors/user-error.ts'
import type { ImageConfig } from './oci.ts'
import { kindOf, namesOf, resolveInRoot } from './root-path.ts'

/** A program to start on this machine. */
export interface ImageProcess {
  readonly file: string
  readonly args: readonly string[]
  readonly env: Readonly<Record<string, string>>
  readonly cwd: string
}

/** Debian's loader and the folders that it would search if the root were `/`. */
const loader = '/lib64/ld-linux-x86-64.so.2'
const libraryFolders = [
  '/lib/x86_64-linux-gnu',
  '/usr/lib/x86_64-linux-gnu',
  '/lib64',
  '/usr/lib64',
  '/lib',
  '/usr/lib',
]

/**
 * Returns the command that runs an image's entrypoint from its unpacked files as an ordinary user, without a
 * container. It uses the image's own loader and libraries, and replaces paths in the image's arguments and
 * environment by paths below `root`. The process is not isolated: it has the same access to this machine as any other
 * process of the user.
 * @throws UserError for an image without entrypoint, or one that is not built on glibc for x86-64
 */
export async function processOf(root: string, { config }: ImageConfig): Promise<ImageProcess> {
  const [program, ...args] = [...(config?.Entrypoint ?? []), ...(config?.Cmd ?? [])]
  const settings = new Map((config?.Env ?? []).map(splitSetting))
  const imageLoader = await existing(root, loader)
  if (program === undefined || imageLoader === null)
    throw new UserError({
      code: 'IMAGE_NOT_RUNNABLE',
      found: program === undefined ? 'an image without entrypoint' : `an image without ${loader}`,
      expected: 'an image with glibc for x86-64 whose entrypoint runs the server',
      hint: 'Deploy this image to a container engine or a cluster instead.',
    })
  const libraries = await Promise.all(libraryFolders.map((folder) => existing(root, folder)))
  return {
    file: imageLoader,
    args: [
      '--library-path',
      [...new Set(libraries.filter((folder) => folder !== null))].join(':'),
      await findProgram(root, program, settings.get('PATH') ?? ''),
      ...(await Promise.all(args.map((arg) => moved(root, arg)))),
    ],
    env: Object.fromEntries(
      await Promise.all(
        [...settings].map(async ([name, value]) => [name, await moved(root, value)] as const),
      ),
    ),
    cwd: (await existing(root, config?.WorkingDir ?? '/')) ?? root,
  }
}

async function findProgram(root: string, program: string, searchPath: string): Promise<string> {
  const candidates = program.includes('/')
    ? [program]
    : searchPath.split(':').map((folder) => join(folder, program))
  for (const candidate of candidates) {
    const path = await existing(root, candidate)
    if (path !== null && (await kindOf(path)) === 'file') return path
  }
  throw new UserError({
    code: 'IMAGE_NOT_RUNNABLE',
    found: `no ${program} in the image`,
    expected: 'the program of its entrypoint',
    hint: 'Use a base image that has the program on its PATH.',
  })
}

/**
 * Returns the location of an absolute path of the image on this machine; returns any other text unchanged.
 */
async function moved(root: string, text: string): Promise<string> {
  return text.startsWith('/') ? ((await existing(root, text)) ?? text) : text
}

async function existing(root: string, path: string): Promise<string | null> {
  const location = await resolveInRoot(root, namesOf(normalize(path)))
  return access(location).then(
    () => location,
    () => null,
  )
}

function splitSetting(line: string): [string, string] {
  const equals = line.indexOf('=')
  return [line.slice(0, equals), line.slice(equals + 1)]
}
