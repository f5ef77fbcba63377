import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { z } from 'zod'
import { canonicalJson, digestOf, hexOf } from '../../src/artifacts/digest.ts'
import { manifestSchema } from '../../src/artifacts/manifest.ts'

const objectSchema = z.record(z.string(), z.unknown())

type Files = Record<string, Uint8Array>

/** Returns the artifact with other files and a manifest that lists them, as its author could have made it. */
export function rebuiltZip(
  zip: Uint8Array,
  change: (files: Files) => void,
  changeManifest: (text: string) => string = (text) => text,
): Uint8Array {
  const { 'manifest.json': text = new Uint8Array(), ...files } = unzipSync(zip)
  change(files)
  const listed = Object.entries(files)
    .filter(([path]) => path !== 'run.json')
    .map(([path, bytes]) => ({ path, size: bytes.length, sha256: hexOf(digestOf(bytes)) }))
  const manifest = { ...manifestSchema.parse(JSON.parse(strFromU8(text))), files: listed }
  return zipSync({ ...files, 'manifest.json': strToU8(changeManifest(canonicalJson(manifest))) })
}

/** Returns the artifact with one changed file. */
export function forgedZip(zip: Uint8Array, path: string, change: (text: string) => string): Uint8Array {
  return rebuiltZip(zip, (files) => {
    files[path] = strToU8(change(strFromU8(files[path] ?? new Uint8Array())))
  })
}

/** Returns a report with other values; every key of `lineage` gets another digest. */
export function forgeReport(zip: Uint8Array, changes: Readonly<Record<string, unknown>>): Uint8Array {
  const others = Object.keys(objectSchema.parse(changes['lineage'] ?? {}))
  const forged = Object.fromEntries(others.map((name) => [name, digestOf(`another ${name}`)]))
  return forgedZip(zip, 'report.json', (text) => {
    const report = objectSchema.parse(JSON.parse(text))
    const lineage = { ...objectSchema.parse(report['lineage']), ...forged }
    return JSON.stringify({ ...report, ...changes, lineage })
  })
}

/** Returns an archive whose directory has a smaller size for its one file. */
export function lyingZip(path: string): Uint8Array {
  const zip = Buffer.from(zipSync({ [path]: new Uint8Array(4 * 2 ** 20) }))
  zip.writeUInt32LE(10, zip.lastIndexOf(Buffer.from('PK\u0001\u0002')) + 24)
  return zip
}

/** Folders that take longer to create than the first bytes take to be unpacked. */
const deepPath = `${'a/'.repeat(300)}report.json`

export const nested = (levels: number): string => '['.repeat(levels) + ']'.repeat(levels)

export const zipBomb = zipSync({ 'report.json': new Uint8Array(80 * 2 ** 20) })

export const hostileZips: [string, Uint8Array][] = [
  ['a zip bomb', zipBomb],
  ['a zip bomb with a false size', lyingZip(deepPath)],
  ['an archive with a path out of its folder', zipSync({ '../../report.json': strToU8('{}') })],
  ['not an archive', strToU8('MZ')],
  ['an archive without a manifest', zipSync({ 'report.json': strToU8('{}') })],
  ['an archive with a folder as manifest', zipSync({ 'manifest.json/x': strToU8('{}') })],
]

const layersSchema = z.object({ class_name: z.string(), config: objectSchema })
const modelSchema = z.looseObject({
  modelTopology: z.looseObject({
    config: z.looseObject({ layers: z.array(layersSchema) }),
  }),
  weightsManifest: z.array(z.looseObject({ paths: z.array(z.string()) })),
})
type Model = z.infer<typeof modelSchema>

/** Returns a model with another topology, or other shards. */
export function forgeModel(zip: Uint8Array, change: (model: Model) => void): Uint8Array {
  return forgedZip(zip, 'model.json', (text) => {
    const json = modelSchema.parse(JSON.parse(text))
    change(json)
    return JSON.stringify(json)
  })
}

/** Puts layers before the last one. */
export function withLayers({ modelTopology }: Model, ...added: z.infer<typeof layersSchema>[]): void {
  modelTopology.config.layers.splice(-1, 0, ...added)
}

/** Wraps the last layer. */
export function withWrappers({ modelTopology }: Model, levels: number): void {
  const { layers } = modelTopology.config
  for (let level = 0; level < levels; level++) {
    const layer = layers.pop()
    if (layer) layers.push({ class_name: 'TimeDistributed', config: { name: `t${level}`, layer } })
  }
}
