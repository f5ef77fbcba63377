import { readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'
import { firstIssue } from '../../artifacts/artifact-json.ts'
import { messageOf, UserError } from '../../errors/user-error.ts'
import { parseJson } from '../../files/parse-json.ts'

const md5 = z.string().regex(/^[0-9a-f]{32}$/, 'must be 32 hexadecimal digits')

/** A path below the folder of a listing. */
const safePath = z.string().min(1).refine(isBelow, 'must lead to a place below the folder')

const out = z.looseObject({
  path: z.string().min(1),
  md5: z.string().regex(/^[0-9a-f]{32}(?:\.dir)?$/, 'must be an md5'),
  size: z.int().nonnegative().optional(),
  hash: z.string().optional(),
})

const dvcFile = z.looseObject({
  /** Folder of the outs, relative to the file. */
  wdir: z.string().optional(),
  outs: z.array(out).min(1),
})

/** Outputs of stages that are not in the cache have other hashes, and are no data. */
const lockFile = z.looseObject({
  stages: z.record(z.string(), z.looseObject({ outs: z.array(z.unknown()).optional() })).optional(),
})

const listing = z.array(z.looseObject({ md5, relpath: safePath }))

/** Something that DVC tracks: a file, or a folder whose listing has the hash. */
export interface TrackedOut {
  /** Relative to the folder of the file that names it, with `/`. */
  readonly path: string
  /** 32 hexadecimal digits, without `.dir`. */
  readonly md5: string
  readonly isFolder: boolean
  readonly size: number | null
  /** False for DVC before version 3, which hashes texts with line feeds only. */
  readonly isExact: boolean
}

/** Reads what a `.dvc` file tracks. Throws UserError for a file of another kind. */
export async function readDvcFile(file: string, shown: string): Promise<readonly TrackedOut[]> {
  const parsed = dvcFile.safeParse(await readYaml(file, shown))
  if (parsed.success) {
    const { wdir = '', outs } = parsed.data
    return outs.map((each) => toOut({ ...each, path: join(wdir, each.path) }))
  }
  throw invalidMetadata(shown, firstIssue(parsed.error))
}

/** Reads the outputs of stages in a `dvc.lock` file. */
export async function readLockFile(file: string, shown: string): Promise<readonly TrackedOut[]> {
  const parsed = lockFile.safeParse(await readYaml(file, shown))
  if (!parsed.success) throw invalidMetadata(shown, firstIssue(parsed.error))
  return Object.values(parsed.data.stages ?? {}).flatMap(({ outs = [] }) =>
    outs.flatMap((one) => {
      const { data } = out.safeParse(one)
      return data === undefined ? [] : [toOut(data)]
    }),
  )
}

/** A file in the listing of a tracked folder. */
export interface ListedFile {
  readonly md5: string
  /** Relative to the folder, with `/`. */
  readonly path: string
}

/** Parses the listing of a tracked folder. Throws UserError for one with a path that leads out of the folder. */
export function parseListing(text: string, shown: string): readonly ListedFile[] {
  let json: unknown
  try {
    json = parseJson(text)
  } catch (error) {
    throw invalidMetadata(shown, messageOf(error))
  }
  const parsed = listing.safeParse(json)
  if (!parsed.success) throw invalidMetadata(shown, firstIssue(parsed.error))
  return parsed.data.map(({ md5: hash, relpath }) => ({ md5: hash, path: relpath }))
}

function toOut({ path, md5: hash, size, hash: algorithm }: z.infer<typeof out>): TrackedOut {
  const isFolder = hash.endsWith('.dir')
  return {
    path,
    md5: hash.slice(0, 32),
    isFolder,
    size: isFolder ? null : (size ?? null),
    isExact: algorithm === 'md5',
  }
}

async function readYaml(file: string, shown: string): Promise<unknown> {
  const text = await readFile(file, 'utf8')
  try {
    return parse(text)
  } catch (error) {
    throw invalidMetadata(shown, messageOf(error))
  }
}

function isBelow(path: string): boolean {
  return !path.startsWith('/') && !path.includes('\\') && !path.split('/').includes('..')
}

/** Returns the error of a file of DVC that cannot be used. */
export function invalidMetadata(shown: string, reason: string): UserError {
  return new UserError({
    code: 'DATA_DVC_INVALID',
    found: `${basename(shown)} that is not as DVC writes it: ${reason}`,
    expected: 'paths in the folder, each with its md5',
    hint: 'Make it again with `dvc add` or `dvc repro`.',
    location: { file: shown },
  })
}
