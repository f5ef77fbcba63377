import { afterAll, beforeAll } from '@jest/globals'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { verdictSchema, type Verdict } from '../../../src/gate/verdict.ts'

/** Runs the tests of a file in a temporary folder, in which `fill` makes a project. */
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

/** Returns the path of the artifact of this name, which may not exist. */
export const artifact = (name: string): string => resolve('.tensorline/artifacts', name)

/** Returns the verdict of a report of the project. @throws Error ENOENT for a missing report. */
export async function verdict(report = 'report'): Promise<Verdict> {
  return verdictSchema.parse(JSON.parse(await readFile(join(artifact(report), 'report.json'), 'utf8')))
}
