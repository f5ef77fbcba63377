import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { expectSection, type ExpectSection, type ExpectSetting } from '../config/expect.ts'
import { parseConfig } from '../config/read-pipeline.ts'
import { UserError, withConfigPathAsync } from '../errors/user-error.ts'
import { refuseOutside } from '../files/outside.ts'
import { importContract, type ImportedContract } from './import-contract.ts'

/**
 * Returns the expectations of a section, or of the file that it names; null without any.
 * @param base the folder that the file is relative to
 * @param confinement the folder that the file has to lie in; null without such a limit
 * @throws UserError for a file that cannot be read, with the line of each error in it
 */
export async function readExpectations(
  setting: ExpectSetting | undefined,
  base: string,
  confinement: string | null,
): Promise<ExpectSection | null> {
  return parseExpectations(setting, base, reader(confinement))
}

/** Returns the parts of the contract that a section names, if it names one, that expectations cannot express. */
export async function uncheckedParts(
  setting: ExpectSetting | undefined,
  base: string,
  confinement: string | null,
): Promise<readonly string[]> {
  if (typeof setting !== 'object' || !('contract' in setting)) return []
  return (await readContract(setting, base, reader(confinement))).unchecked
}

/** Returns a function that reads files on this machine. */
function reader(confinement: string | null): (file: string) => Promise<string> {
  return async (file) => {
    await refuseOutside([file], confinement)
    return readText(file)
  }
}

/**
 * Returns the expectations of a section, or of the file that it names; null without any.
 * @param read returns the text of a file
 */
export async function parseExpectations(
  setting: ExpectSetting | undefined,
  base: string,
  read: (file: string) => Promise<string>,
): Promise<ExpectSection | null> {
  if (setting === undefined) return null
  if (typeof setting === 'string')
    return withConfigPathAsync(['data', 'expect'], async () =>
      parseConfig(expectSection, await read(resolve(base, setting)), join(base, setting)),
    )
  if (!('contract' in setting)) return setting
  return expectSection.parse((await readContract(setting, base, read)).expectations)
}

function readContract(
  { contract, table }: Extract<ExpectSetting, { contract: string }>,
  base: string,
  read: (file: string) => Promise<string>,
): Promise<ImportedContract> {
  return withConfigPathAsync(['data', 'expect', 'contract'], async () =>
    importContract(await read(resolve(base, contract)), join(base, contract), table ?? null),
  )
}

async function readText(file: string): Promise<string> {
  return readFile(file, 'utf8').catch((error: unknown) => {
    throw missingFile(file, error)
  })
}

/** Returns the error for a file with expectations that cannot be read. */
export function missingFile(file: string, cause?: unknown): UserError {
  return new UserError(
    {
      code: 'FILE_MISSING',
      found: `no readable file ${file}`,
      expected: 'a file with expectations',
      hint: 'Correct `data.expect`, or write the file with `tensorline data schema`.',
    },
    { cause },
  )
}
