import { join } from 'node:path'
import { buildImage } from '../../../../src/image/build.ts'
import { makeParts } from '../../image/parts.ts'

const [folder = ''] = process.argv.slice(2)
const parts = await makeParts(folder, join(folder, 'tool-cache'))
const signal = new AbortController().signal
const built = await buildImage(parts, join(folder, 'image'), { signal, environment: {}, registries: {} })
console.log(JSON.stringify({ ...built, user: process.getuid?.() }))
