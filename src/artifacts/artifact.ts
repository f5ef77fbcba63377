import { readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import type { z } from 'zod'
import { isMissing, UserError } from '../errors/user-error.ts'
import { installFolder } from '../files/install-folder.ts'
import { lfsPointer, parseLfsPointer, readLfsPointer } from '../files/lfs-pointer.ts'
import { parseJson } from '../files/parse-json.ts'
import { damagedArtifact, firstIssue, parseArtifactJson } from './artifact-json.ts'
import { canonicalJson, digestOf, digestOfFile, digestOfHex, hexOf, type Digest } from './digest.ts'
import {
  growingFileName,
  manifestName,
  manifestSchema,
  runRecordName,
  schemaVersion,
  type ArtifactKind,
  type FileEntry,
  type Manifest,
} from './manifest.ts'

const outsideTheManifest = new Set([manifestName, runRecordName])

function isListed(path: string, kind: ArtifactKind): boolean {
  return !outsideTheManifest.has(path) && !(kind === 'checkpoint' && path === growingFileName)
}

export interface Origin<Details> {
  readonly kind: ArtifactKind
  readonly parents: Readonly<Record<string, Digest>>
  readonly config: Digest
  readonly details: Details
}

/** A verified artifact on this machine's disk. */
export interface Artifact<Details = unknown> {
  readonly folder: string
  readonly digest: Digest
  readonly manifest: Manifest
  readonly details: Details
}

/**
 * Fills a new folder with `fill`, seals it with a manifest and moves it to `folder`, replacing an existing folder. It
 * appears complete or not at all.
 */
export async function writeArtifact<Details>(
  folder: string,
  fill: (draft: string) => Promise<Origin<Details> & { readonly run: unknown }>,
): Promise<Artifact<Details>> {
  return installFolder(folder, async (draft) => {
    const { run, ...origin } = await fill(draft)
    const manifest: Manifest = manifestSchema.parse({
      schema: schemaVersion,
      ...origin,
      files: await listFiles(draft, origin.kind),
    })
    const text = canonicalJson(manifest)
    await writeFile(join(draft, runRecordName), `${JSON.stringify(run, null, 2)}\n`)
    await writeFile(join(draft, manifestName), text)
    return { folder, digest: digestOf(text), manifest, details: origin.details }
  })
}

/**
 * Reads an artifact and verifies every file against its manifest.
 * @throws UserError if it is missing, truncated, altered, renamed, of another kind or of a newer schema
 */
export async function openArtifact<Details>(
  folder: string,
  kind: ArtifactKind,
  detailsSchema: z.ZodType<Details>,
): Promise<Artifact<Details>> {
  const text = await readManifest(folder, kind)
  const manifest = parseManifest(text, folder, kind)
  await verifyFiles(folder, manifest)
  const details = detailsSchema.safeParse(manifest.details)
  if (!details.success)
    throw damagedArtifact(folder, `a ${kind} manifest whose details do not fit: ${firstIssue(details.error)}`)
  return { folder, digest: digestOf(text), manifest, details: details.data }
}

/**
 * Returns the kind in an artifact's manifest, unverified; opening the artifact verifies it. Null for a kind that this
 * version does not support.
 * @param expected the kind that the error names if no artifact exists
 * @throws UserError if no artifact exists
 */
export async function artifactKind(folder: string, expected: ArtifactKind): Promise<ArtifactKind | null> {
  const parsed = manifestSchema
    .pick({ kind: true })
    .loose()
    .safeParse(parseArtifactJson(await readManifest(folder, expected), folder, manifestName))
  return parsed.success ? parsed.data.kind : null
}

/** Returns the manifest of an artifact without any verification; null if it is missing or incomplete. */
export async function peekManifest(folder: string): Promise<Manifest | null> {
  try {
    return manifestSchema.parse(parseJson(await readFile(join(folder, manifestName), 'utf8')))
  } catch {
    return null
  }
}

/** Returns the run record of an artifact, which is not part of its digest. */
export async function readRunRecord(folder: string): Promise<unknown> {
  return parseJson(await readFile(join(folder, runRecordName), 'utf8'))
}

async function readManifest(folder: string, kind: ArtifactKind): Promise<string> {
  try {
    const text = await readFile(join(folder, manifestName), 'utf8')
    if (parseLfsPointer(text) !== null) throw lfsPointer(join(folder, manifestName))
    return text
  } catch (error) {
    if (!isMissing(error)) throw error
    throw new UserError(
      {
        code: 'ARTIFACT_WRONG_KIND',
        found: `no ${manifestName} in ${folder}`,
        expected: `an artifact of the kind ${kind} from an earlier stage`,
        hint: `Run the stage that makes the ${kind} first, or name its artifact or folder.`,
      },
      { cause: error },
    )
  }
}

function parseManifest(text: string, folder: string, kind: ArtifactKind): Manifest {
  const json = parseArtifactJson(text, folder, manifestName)
  const version = manifestSchema.pick({ schema: true }).loose().safeParse(json)
  if (version.success && version.data.schema > schemaVersion)
    throw new UserError({
      code: 'ARTIFACT_NEWER_SCHEMA',
      found: `${folder} written with schema ${version.data.schema}`,
      expected: `schema ${schemaVersion} or older`,
      hint: 'Use one version of Tensorline in all jobs of the workflow.',
    })
  const manifest = manifestSchema.safeParse(json)
  if (!manifest.success)
    throw damagedArtifact(folder, `a ${manifestName} that does not fit: ${firstIssue(manifest.error)}`)
  if (manifest.data.kind !== kind)
    throw new UserError({
      code: 'ARTIFACT_WRONG_KIND',
      found: `an artifact of the kind ${manifest.data.kind} in ${folder}`,
      expected: `one of the kind ${kind}`,
      hint: `Name an artifact of the kind ${kind}: docs/architecture.md lists the stage that writes it.`,
    })
  return manifest.data
}

async function verifyFiles(folder: string, { kind, files }: Manifest): Promise<void> {
  const present = new Set((await filePaths(folder)).filter((path) => isListed(path, kind)))
  for (const { path, size, sha256 } of files) {
    if (!present.delete(path)) throw damagedArtifact(folder, `no ${path}, which its manifest lists`)
    const actual = await stat(join(folder, path))
    if (actual.size !== size && (await readLfsPointer(join(folder, path))) !== null)
      throw lfsPointer(join(folder, path))
    if (actual.size !== size)
      throw damagedArtifact(folder, `${path} with ${actual.size} bytes instead of ${size}`)
    if ((await digestOfFile(join(folder, path))) !== digestOfHex(sha256))
      throw damagedArtifact(folder, `${path} with another sha256 than its manifest lists`)
  }
  const [unlisted] = present
  if (unlisted !== undefined) throw damagedArtifact(folder, `${unlisted}, which its manifest does not list`)
}

async function listFiles(folder: string, kind: ArtifactKind): Promise<FileEntry[]> {
  const paths = (await filePaths(folder)).filter((path) => isListed(path, kind))
  return Promise.all(
    paths.map(async (path) => ({
      path,
      size: (await stat(join(folder, path))).size,
      sha256: hexOf(await digestOfFile(join(folder, path))),
    })),
  )
}

/** Returns the paths of all files below a folder, with `/` on every system, in the same order everywhere. */
async function filePaths(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort()
}
