import { join } from 'node:path'
import { writeModelPack } from '../../../../src/image/model-pack.ts'
import { buildImage } from '../../../../src/image/build.ts'
import { makeParts } from '../../image/parts.ts'

const [folder = ''] = process.argv.slice(2)
const parts = await makeParts(folder, join(folder, 'tool-cache'))
const signal = new AbortController().signal
const built = await buildImage(parts, join(folder, 'image'), { signal, environment: {}, registries: {} })
const pack = await writeModelPack({ ...parts, created: new Date(0) }, join(folder, 'model-pack'))
const { locale, timeZone } = Intl.DateTimeFormat().resolvedOptions()
console.log(JSON.stringify({ ...built, pack, locale, timeZone, user: process.getuid?.() }))
