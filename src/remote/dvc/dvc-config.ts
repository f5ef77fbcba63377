import { readFile } from 'node:fs/promises'
import { isAbsolute, join, resolve } from 'node:path'
import { isMissing } from '../../errors/user-error.ts'

/** The storage that DVC pushes files to. */
export type DvcRemote =
  | { readonly kind: 'folder'; readonly folder: string }
  | {
      readonly kind: 's3'
      readonly bucket: string
      /** The start of all keys, without a slash at the end; may be empty. */
      readonly prefix: string
      readonly endpoint: string | undefined
      readonly region: string | undefined
    }
  /** Another kind of storage, which is not read. */
  | { readonly kind: 'other'; readonly url: string }

export interface DvcConfig {
  /** Folder of the cache. */
  readonly cache: string
  /** The default remote; null without one. */
  readonly remote: DvcRemote | null
}

/** Reads the configuration of a DVC repository: `.dvc/config`, and `.dvc/config.local` above it. */
export async function readDvcConfig(root: string): Promise<DvcConfig> {
  const folder = join(root, '.dvc')
  const sections = new Map<string, Map<string, string>>()
  for (const name of ['config', 'config.local'])
    addSections(sections, await readFile(join(folder, name), 'utf8').catch(emptyIfMissing))
  const name = sections.get('core')?.get('remote')
  const remote = name === undefined ? undefined : sections.get(`remote "${name}"`)
  return {
    cache: resolve(folder, sections.get('cache')?.get('dir') ?? 'cache'),
    remote: remote === undefined ? null : toRemote(remote, folder),
  }
}

function emptyIfMissing(error: unknown): string {
  if (isMissing(error)) return ''
  throw error
}

/** Adds the keys of a file as DVC writes it: sections such as `['remote "name"']`, and one key a line. */
function addSections(sections: Map<string, Map<string, string>>, text: string): void {
  let section = new Map<string, string>()
  for (const line of text.split(/\r?\n/).map((each) => each.trim())) {
    const [, name] = /^\[\s*'?(.*?)'?\s*\]$/.exec(line) ?? []
    const [, key, value] = /^([^#=]+?)\s*=\s*(.*)$/.exec(line) ?? []
    if (name !== undefined) {
      section = sections.get(name) ?? new Map<string, string>()
      sections.set(name, section)
    } else if (key !== undefined && value !== undefined)
      section.set(key, value.replace(/^(["'])(.*)\1$/, '$2'))
  }
}

function toRemote(settings: ReadonlyMap<string, string>, folder: string): DvcRemote {
  const url = settings.get('url') ?? ''
  const [, scheme, bucket = '', prefix = ''] = /^(\w[\w+.-]*):\/\/([^/]*)\/?(.*)$/.exec(url) ?? []
  if (scheme === undefined) return { kind: 'folder', folder: isAbsolute(url) ? url : resolve(folder, url) }
  if (scheme !== 's3') return { kind: 'other', url: `${scheme}://${bucket}` }
  return {
    kind: 's3',
    bucket,
    prefix: prefix.replace(/\/+$/, ''),
    endpoint: settings.get('endpointurl'),
    region: settings.get('region'),
  }
}
