import { beforeAll, describe, expect, it } from '@jest/globals'
import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { rootfsListSchema, type RootfsList } from '../../../../src/image/rootfs.ts'
import { temporaryFolder } from '../../../unit/image/temporary-folder.ts'
import { rootfs } from '../../image/parts.ts'

const folder = temporaryFolder()
const script = join(import.meta.dirname, '../../../../scripts/make-rootfs.ts')
const listOf = (place: string) =>
  rootfsListSchema.parse(JSON.parse(readFileSync(join(place, 'linux-x64.json'), 'utf8')))
let committed: RootfsList
let remade: RootfsList

beforeAll(async () => {
  await promisify(execFile)(process.execPath, [script, folder])
  committed = listOf(rootfs)
  remade = listOf(folder)
})

describe('the committed root file system', () => {
  it('equals the output of its script from the packages of Debian', () => {
    const isCommitted = ({ sha256 }: RootfsList['packages'][number]) =>
      committed.packages.some((other) => other.sha256 === sha256)
    const newer = remade.packages.filter((found) => !isCommitted(found))
    for (const { name, version } of newer)
      console.warn(`Debian has ${name} ${version} now: run scripts/make-rootfs.ts`)
    const ofTheSamePackages = ({ entries }: RootfsList) =>
      entries.filter(({ package: origin }) => !newer.some(({ name }) => name === origin))
    expect(ofTheSamePackages(remade)).toEqual(ofTheSamePackages(committed))
    expect(remade.entries.map(({ path }) => path)).toEqual(committed.entries.map(({ path }) => path))
  })
})
