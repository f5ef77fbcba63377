import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { messageOf, UserError } from '../../errors/user-error.ts'
import { fileKind } from '../../files/file-kind.ts'
import { unpackTar, unpackZip } from '../../files/unpack-archive.ts'
import { digestOfFile } from '../../artifacts/digest.ts'
import { manifestName } from '../../artifacts/manifest.ts'
import type { BaselineQuery } from '../baseline-source.ts'
import { unlessMissing, type GitHubApi } from './api.ts'
import type { BaselineParts, Candidate } from './baseline-candidate.ts'
import { saveResponse } from './save-response.ts'

type ReleaseQuery = Extract<BaselineQuery, { from: 'release' }>
type Release = Awaited<ReturnType<GitHubApi['rest']['repos']['getLatestRelease']>>['data']
type Asset = Release['assets'][number]

/**
 * Returns the asset of a published release; null if it has no asset of that name. Only users with write access can
 * publish one.
 */
export async function candidateOfRelease(
  parts: BaselineParts,
  query: ReleaseQuery,
): Promise<Candidate | null> {
  const release = await findRelease(parts, query)
  const asset = release?.assets.find(({ name, state }) => name === query.asset && state === 'uploaded')
  if (!release || !asset) return null
  return {
    name: `${asset.name} of release ${release.tag_name} (${asset.created_at.slice(0, 10)})`,
    commit: await commitOf(parts, release.tag_name),
    createdAt: new Date(asset.created_at),
    url: release.html_url,
    unusable: null,
    fetch: (folder) => fetchAsset(parts, asset, folder),
  }
}

async function findRelease(
  { api, context }: BaselineParts,
  { release }: ReleaseQuery,
): Promise<Release | null> {
  const { owner, repo } = context
  const { repos } = (await api()).rest
  const response = await unlessMissing(() =>
    release === 'latest'
      ? repos.getLatestRelease({ owner, repo })
      : repos.getReleaseByTag({ owner, repo, tag: release }),
  )
  return response === null || response.data.draft ? null : response.data
}

async function commitOf({ api, context }: BaselineParts, tag: string): Promise<string | null> {
  const { owner, repo } = context
  const { repos } = (await api()).rest
  const response = await unlessMissing(() => repos.getCommit({ owner, repo, ref: `tags/${tag}` }), [404, 422])
  return response?.data.sha ?? null
}

async function fetchAsset(parts: BaselineParts, asset: Asset, folder: string): Promise<string> {
  const file = join(folder, asset.name)
  await download(parts, asset, file)
  await verify(asset, file)
  if (/\.zip$/i.test(asset.name)) await unpackZip(file, join(folder, 'unpacked'))
  else if (/\.(?:tar\.gz|tgz)$/i.test(asset.name)) await unpackTar(file, join(folder, 'unpacked'))
  else return file
  return findArtifactFolder(join(folder, 'unpacked'))
}

async function download({ api, context }: BaselineParts, asset: Asset, file: string): Promise<void> {
  const { owner, repo } = context
  try {
    const response = await (
      await api()
    ).request('GET /repos/{owner}/{repo}/releases/assets/{asset_id}', {
      owner,
      repo,
      asset_id: asset.id,
      headers: { accept: 'application/octet-stream' },
      request: { redirect: 'manual' },
    })
    await saveResponse(response, file)
  } catch (error) {
    throw unfit(asset, `that cannot be downloaded (${messageOf(error)})`, error)
  }
}

async function verify(asset: Asset, file: string): Promise<void> {
  const { size } = await stat(file)
  if (size !== asset.size) throw unfit(asset, `with ${size} bytes instead of ${asset.size}`)
  // Assets from before June 2025 have no digest.
  const digest: unknown = asset.digest
  if (typeof digest === 'string' && digest !== (await digestOfFile(file)))
    throw unfit(asset, 'with another SHA-256 digest than GitHub recorded')
}

function unfit({ name }: Asset, how: string, cause?: unknown): UserError {
  return new UserError(
    {
      code: 'GITHUB_INVALID_RELEASE_ASSET',
      found: `the release asset ${name} ${how}`,
      expected: 'the file that was uploaded',
      hint: 'Run the job again; if the error stays, upload the asset again.',
    },
    { cause },
  )
}

/** Returns the artifact's folder in an unpacked archive, which contains the files themselves or one folder with them. */
async function findArtifactFolder(folder: string): Promise<string> {
  const entries = await readdir(folder, { withFileTypes: true })
  const [only, ...others] = entries
  if (!only?.isDirectory() || others.length > 0) return folder
  const inside = join(folder, only.name)
  return (await fileKind(join(inside, manifestName))) === null ? folder : inside
}
