import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from '@jest/globals'
import { dataSection } from '../../../../src/config/data.ts'
import { prepareDataset } from '../../../../src/data/prepare.ts'
import { recipeOf, type Recipe } from '../../../../src/data/recipe.ts'
import { UserError, type Problem } from '../../../../src/errors/user-error.ts'
import { onTemporaryPath } from '../../../../src/files/temporary-path.ts'
import { duckdb, folderWith } from '../sources.ts'

const temporary = new Set<string>()
onTemporaryPath((path) => temporary.add(path))

/** Each split of a dozen rows gets some; the test split is not compared with the others. */
const evenSplit = { train: 0.5, validation: 0.25, test: 0.25, leakage: 'warn' }

export interface Attempt {
  /** Folder that must contain the sources; null for no limit. */
  readonly confinement?: string | null
  /** Runs between hashing and reading the sources. */
  readonly meanwhile?: (recipe: Recipe) => void
}

/** Prepares a dataset, whose examples may be equal, into a new folder. */
export async function attempt(
  base: string,
  settings: object,
  { confinement = null, meanwhile }: Attempt = {},
) {
  const target = await folderWith({})
  const section = dataSection.parse({ split: evenSplit, ...settings })
  const warnings: string[] = []
  const log = {
    info: () => undefined,
    warning: (text: string) => void warnings.push(text),
    progress: () => undefined,
  }
  const work = async () => {
    const recipe = await recipeOf(section, base, confinement)
    meanwhile?.(recipe)
    return prepareDataset({
      name: 'example',
      section,
      recipe,
      base,
      into: join(target, 'made'),
      quarantineInto: join(target, 'quarantine'),
      log,
      duckdb,
      record: (preparation) => preparation,
    })
  }
  return { target, warnings, dataset: await work().finally(expectNoTemporaryPaths) }
}

function expectNoTemporaryPaths(): void {
  expect([...temporary].filter((path) => existsSync(path))).toEqual([])
}

/** Returns the first problem that prevents a dataset, after checks that nothing is left behind. Any other error fails the test. */
export async function problemOf(base: string, settings: object, options: Attempt = {}): Promise<Problem> {
  const made = await attempt(base, settings, options).catch((error: unknown) => error)
  if (!(made instanceof UserError)) throw made instanceof Error ? made : new Error('a dataset was made')
  for (const { found, expected, hint } of made.problems)
    for (const part of [found, expected, hint]) expect(part).not.toBe('')
  const [problem] = made.problems
  if (problem === undefined) throw new Error('an error without a problem')
  return problem
}
