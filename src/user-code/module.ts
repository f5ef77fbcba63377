import { access } from 'node:fs/promises'
import { registerHooks } from 'node:module'
import { relative, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { hasCode, messageOf, UserError } from '../errors/user-error.ts'
import { refuseOutside } from '../files/outside.ts'
import { confinementOf } from '../host/confinement.ts'
import { digestOfFile, type Digest } from '../artifacts/digest.ts'
import type { Sources } from '../artifacts/sources.ts'
import { locationIn, registerModule } from './running.ts'
import { requireTrust, type Trust } from './trust.ts'

/** A JavaScript file of the user, and its names in messages. */
export interface UserModule extends Trust {
  /** The configuration key that names it: `model.module`. */
  readonly key: string
  /** The path as written in the configuration. */
  readonly path: string
  /** The folder that paths are relative to. */
  readonly folder: string
  /** Signature of its default export: `(answers) => number[] | number`. */
  readonly signature: string
  /** Documentation page with an example. */
  readonly page: string
}

/** A module that replaces some packages in the user's imports. */
export interface Replacement {
  readonly replaces: (specifier: string) => boolean
  readonly url: string
  readonly source: string
}

type UserFunction = (...given: readonly unknown[]) => unknown

/**
 * Passes the default export of the user's module to `work`. Returns the result and the digests of all user files that
 * ran.
 * @throws UserError for code that may not run, cannot be loaded, or exports no function
 */
export async function withUserModule<Made>(
  module: UserModule,
  replacement: Replacement | null,
  work: (load: () => Promise<UserFunction>) => Promise<Made>,
): Promise<{ readonly made: Made; readonly sources: Sources }> {
  requireTrust(module.path, module)
  const file = resolve(module.folder, module.path)
  await refuseOutside([file], confinementOf(module.codeOrigin))
  await access(file).catch((error: unknown) => {
    throw moduleFailed(module, 'no such file', 'a file beside tensorline.yml', error)
  })
  const files = new Set([file])
  const running = registerModule(`${module.key} ${module.path}`, files)
  const hooks = registerHooks({
    resolve: (specifier, context, next) =>
      replacement?.replaces(specifier)
        ? { url: replacement.url, format: 'module', shortCircuit: true }
        : next(specifier, context),
    load: (url, context, next) => {
      if (url === replacement?.url)
        return { format: 'module', source: replacement.source, shortCircuit: true }
      if (url.startsWith('file:') && !url.includes('/node_modules/')) files.add(fileURLToPath(url))
      return next(url, context)
    },
  })
  try {
    const made = await work(() => loadDefault(module, file, running))
    return { made, sources: await digestsOf([...files], module.folder) }
  } finally {
    hooks.deregister()
  }
}

async function loadDefault(
  module: UserModule,
  file: string,
  running: ReturnType<typeof registerModule>,
): Promise<UserFunction> {
  const loaded = await running(() => importFile(module, file))
  const found =
    typeof loaded === 'object' && loaded !== null && 'default' in loaded ? loaded.default : undefined
  if (typeof found !== 'function')
    throw moduleFailed(module, 'no function as default export', module.signature)
  return (...given) =>
    running(() => {
      const made: unknown = Reflect.apply(found, undefined, given)
      return made
    })
}

async function importFile(module: UserModule, file: string): Promise<unknown> {
  try {
    // The bundler leaves this import to Node.
    const loaded: unknown = await import(/* webpackIgnore: true */ pathToFileURL(file).href)
    return loaded
  } catch (error) {
    if (hasCode(error, 'ERR_UNSUPPORTED_TYPESCRIPT_SYNTAX'))
      throw moduleFailed(
        module,
        `TypeScript that Node cannot run (${messageOf(error)})`,
        'types that can be erased: no enums, namespaces or parameter properties',
        error,
      )
    throw moduleFailed(
      module,
      `code that cannot be loaded (${messageOf(error)})`,
      'a module whose imports all exist',
      error,
    )
  }
}

/** Returns the digests by path relative to the folder, in order. */
export async function digestsOf(files: readonly string[], folder: string): Promise<Record<string, Digest>> {
  const base = resolve(folder)
  const entries = files.map(async (file) => [relative(base, file), await digestOfFile(file)] as const)
  return Object.fromEntries((await Promise.all(entries)).sort(([a], [b]) => (a < b ? -1 : 1)))
}

export function moduleFailed(
  { key, path, folder, page }: Pick<UserModule, 'key' | 'path' | 'folder' | 'page'>,
  found: string,
  expected: string,
  cause?: unknown,
): UserError {
  const location = locationIn(cause instanceof Error ? (cause.stack ?? '') : '', resolve(folder, path))
  return new UserError(
    {
      code: 'MODULE_FAILED',
      found: `in ${key} ${path} ${found}`,
      expected,
      hint: `Correct the file; ${page} has an example.`,
      ...(location ? { location } : {}),
    },
    { cause },
  )
}
