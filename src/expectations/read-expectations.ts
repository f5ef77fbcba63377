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
  if (setting === undefined) return null
  if (typeof setting !== 'string') return setting
  return withConfigPathAsync(['data', 'expect'], async () => {
    const file = resolve(base, setting)
    await refuseOutside([file], confinement)
    return parseConfig(expectSection, await readText(file, join(base, setting)), join(base, setting))
  })
}

async function readText(file: string, shown: string): Promise<string> {
  return readFile(file, 'utf8').catch((error: unknown) => {
    throw new UserError(
      {
        code: 'FILE_MISSING',
        found: `no readable file ${shown}`,
        expected: 'a file with expectations',
        hint: 'Correct `data.expect`, or write the file with `tensorline data schema`.',
      },
      { cause: error },
    )
  })
}
