import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { expectSection, type ExpectSection, type ExpectSetting } from '../config/expect.ts'
import { parseConfig } from '../config/read-pipeline.ts'
import { UserError, withConfigPathAsync } from '../errors/user-error.ts'
import { refuseOutside } from '../files/outside.ts'

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
  return parseExpectations(setting, base, async (file) => {
    await refuseOutside([file], confinement)
    return readText(file)
  })
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
  if (typeof setting !== 'string') return setting
  return withConfigPathAsync(['data', 'expect'], async () =>
    parseConfig(expectSection, await read(resolve(base, setting)), join(base, setting)),
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
