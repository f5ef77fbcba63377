import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { DataSection } from '../config/data.ts'
import { withConfigPathAsync } from '../errors/user-error.ts'
import { resolveLfsPointer } from '../files/lfs-pointer.ts'
import { refuseOutside } from '../files/outside.ts'
import { parseTokenizer } from '../transform/tokenizer/parse-tokenizer.ts'
import type { Tokenizers } from '../transform/fit-text.ts'
import { shownAs, unreadable } from './data-file.ts'

/**
 * Reads the `tokenizer.json` files that features name.
 * @param base the folder that paths are relative to
 * @param confinement the folder that the files have to lie in; null without such a limit
 * @throws UserError for a file that cannot be read, or with a construct that is not supported
 */
export async function readTokenizers(
  { features }: DataSection,
  base: string,
  confinement: string | null,
): Promise<Tokenizers> {
  const tokenizers = new Map<string, string>()
  for (const [name, { text }] of Object.entries(features)) {
    if (typeof text?.tokens !== 'object') continue
    const path = text.tokens.tokenizer
    await withConfigPathAsync(['data', 'features', name, 'text', 'tokens'], async () => {
      const file = resolve(base, path)
      await refuseOutside([file], confinement)
      const shown = shownAs(path, base)
      const found = await resolveLfsPointer(file, shown)
      const content = await readFile(found, 'utf8').catch((error: unknown) => {
        throw unreadable(shown, error)
      })
      tokenizers.set(path, parseTokenizer(content, shown))
    })
  }
  return tokenizers
}
