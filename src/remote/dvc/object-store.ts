import { join } from 'node:path'
import { UserError } from '../../errors/user-error.ts'
import { fileKind } from '../../files/file-kind.ts'
import { refuseOutside } from '../../files/outside.ts'
import type { RemoteSources } from '../remote-sources.ts'
import type { DvcConfig, DvcRemote } from './dvc-config.ts'
import { hashContent } from './hash-content.ts'

/** A content that DVC stores. */
export interface Wanted {
  /** 32 hexadecimal digits. */
  readonly md5: string
  /** True for the listing of a folder. */
  readonly isListing: boolean
  /** False for DVC before version 3. */
  readonly isExact: boolean
  /** Path of the tracked file in the working tree. */
  readonly file: string
  /** Name of the tracked file in messages. */
  readonly shown: string
}

/** A content on this machine. */
export interface Stored {
  readonly path: string
  /** 64 hexadecimal digits. */
  readonly sha256: string
}

export interface StoreOptions {
  readonly config: DvcConfig
  /** The folder that local files have to lie in; null without such a limit. */
  readonly confinement: string | null
  /** Downloads objects; null if nothing may be downloaded. */
  readonly remote: RemoteSources | null
}

/** Finds contents by their md5: in the cache of DVC, in the working tree, and in the default remote. */
export class DvcStore {
  readonly #options: StoreOptions

  constructor(options: StoreOptions) {
    this.#options = options
  }

  /** Throws UserError for content that is nowhere, or that has another md5. */
  async fetch(wanted: Wanted): Promise<Stored> {
    const { config } = this.#options
    const inWorkingTree = wanted.isListing ? null : await this.#verified(wanted.file, wanted)
    if (inWorkingTree !== null && 'sha256' in inWorkingTree) return inWorkingTree
    const folders = [config.cache, ...(config.remote?.kind === 'folder' ? [config.remote.folder] : [])]
    for (const name of namesOf(wanted))
      for (const folder of folders) {
        const found = await this.#verified(join(folder, name), wanted)
        if (found !== null) return requireMatch(found, wanted)
      }
    if (config.remote?.kind === 's3') {
      const found = await this.#download(config.remote, wanted)
      if (found !== null) return requireMatch(found, wanted)
    }
    throw notStored(wanted, config.remote)
  }

  /** Returns a file with its hash, or its md5 if that is another one; null if no such file exists. */
  async #verified(path: string, { md5, isExact }: Wanted): Promise<Stored | Mismatch | null> {
    await refuseOutside([path], this.#options.confinement)
    if ((await fileKind(path)) !== 'file') return null
    const hashes = await hashContent(path, isExact)
    return hashes.md5.includes(md5) ? { path, sha256: hashes.sha256 } : { path, found: hashes.md5[0] ?? '' }
  }

  async #download(
    { bucket, prefix, endpoint, region }: Extract<DvcRemote, { kind: 's3' }>,
    wanted: Wanted,
  ): Promise<Stored | Mismatch | null> {
    const { remote } = this.#options
    for (const name of remote === null ? [] : namesOf(wanted)) {
      const key = prefix === '' ? name : `${prefix}/${name}`
      const object = await remote?.findObject({ endpoint, region }, bucket, key)
      if (object) return this.#verified(await object.fetch(), wanted)
    }
    return null
  }
}

interface Mismatch {
  readonly path: string
  readonly found: string
}

/** Returns the names that a content has in a cache or remote, the one of its version of DVC first. */
function namesOf({ md5, isListing, isExact }: Wanted): readonly string[] {
  const old = `${md5.slice(0, 2)}/${md5.slice(2)}${isListing ? '.dir' : ''}`
  const names = [`files/md5/${old}`, old]
  return isExact ? names : names.reverse()
}

function requireMatch(found: Stored | Mismatch, { md5, shown }: Wanted): Stored {
  if ('sha256' in found) return found
  throw new UserError({
    code: 'DATA_DIGEST_MISMATCH',
    found: `the stored content of ${shown} with the md5 ${found.found}`,
    expected: md5,
    hint: 'The cache or the remote of DVC is damaged: delete this object from it, and push it again.',
    location: { file: shown },
  })
}

function notStored({ md5, shown }: Wanted, remote: DvcRemote | null): UserError {
  const places = {
    folder: ' or in its default remote',
    s3: ' or in its default remote',
    other: ', and a default remote that is neither a folder nor S3',
  }
  return new UserError({
    code: 'DATA_DVC_NOT_FOUND',
    found: `no content of ${shown} with the md5 ${md5} in the cache of DVC${remote === null ? ', and no default remote' : places[remote.kind]}`,
    expected: 'the content that DVC tracks',
    hint: 'Run `dvc push` where the data is, or `dvc pull` before this step.',
    location: { file: shown },
  })
}
