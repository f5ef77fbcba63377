import { afterAll, beforeAll } from '@jest/globals'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { verdictSchema, type Verdict } from '../../../src/gate/verdict.ts'

/** The tests of a file run in a folder of their own, which is empty until `fill` makes a project of it. */
export function inProject(fill: () => Promise<void> = async () => {}): void {
  const before = process.cwd()
  let folder: string
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'tensorline-project-'))
    process.chdir(folder)
    await fill()
  })
  afterAll(async () => {
    process.chdir(before)
    await rm(folder, { recursive: true })
  })
}

/** Where the project has, or would have, the artifact of this name. */
export const artifact = (name: string): string => resolve('.tensorline/artifacts', name)

/** The verdict of a report of the project. @throws Error ENOENT when there is no such report. */
export async function verdict(report = 'report'): Promise<Verdict> {
  return verdictSchema.parse(JSON.parse(await readFile(join(artifact(report), 'report.json'), 'utf8')))
}
