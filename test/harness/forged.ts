import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { z } from 'zod'
import { canonicalJson, digestOf } from '../../src/lineage/digest.ts'
import { manifestSchema } from '../../src/lineage/manifest.ts'

const objectSchema = z.record(z.string(), z.unknown())

/** The artifact with one file changed and a manifest that fits it, as its maker could have made it. */
export function forgedZip(zip: Uint8Array, path: string, change: (text: string) => string): Uint8Array {
  const files = unzipSync(zip)
  const bytes = strToU8(change(strFromU8(files[path] ?? new Uint8Array())))
  const manifest = manifestSchema.parse(JSON.parse(strFromU8(files['manifest.json'] ?? new Uint8Array())))
  const listed = manifest.files.map((file) =>
    file.path === path ? { path, size: bytes.length, sha256: digestOf(bytes).slice('sha256:'.length) } : file,
  )
  return zipSync({
    ...files,
    [path]: bytes,
    'manifest.json': strToU8(canonicalJson({ ...manifest, files: listed })),
  })
}

/** A report with other words in it; every key of `lineage` gets the digest of something else. */
export function forgeReport(zip: Uint8Array, changes: Readonly<Record<string, unknown>>): Uint8Array {
  const others = Object.keys(objectSchema.parse(changes['lineage'] ?? {}))
  const forged = Object.fromEntries(others.map((name) => [name, digestOf(`another ${name}`)]))
  return forgedZip(zip, 'report.json', (text) => {
    const report = objectSchema.parse(JSON.parse(text))
    const lineage = { ...objectSchema.parse(report['lineage']), ...forged }
    return JSON.stringify({ ...report, ...changes, lineage })
  })
}

export const hostileZips: [string, Uint8Array][] = [
  ['a bomb', zipSync({ 'report.json': new Uint8Array(80 * 2 ** 20) })],
  ['one that leads elsewhere', zipSync({ '../../report.json': strToU8('{}') })],
  ['no archive', strToU8('MZ')],
  ['an archive without a manifest', zipSync({ 'report.json': strToU8('{}') })],
]
