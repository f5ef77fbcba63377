import { readFile } from 'node:fs/promises'
import { UserError, withMistakes } from '../errors/user-error.ts'
import type { Override } from './overrides.ts'
import { locateIn } from './read-pipeline.ts'

/** What was thrown; mistakes about a key of the configuration with the line of that key, unless an override gave its value. */
export async function atItsLine(
  thrown: unknown,
  file: string,
  overrides: readonly Override[],
): Promise<unknown> {
  if (!(thrown instanceof UserError) || thrown.mistakes.every(({ key }) => key === undefined)) return thrown
  const text = await readFile(file, 'utf8')
  const mistakes = thrown.mistakes.map((mistake) => {
    const { key, location } = mistake
    if (location !== undefined || key === undefined || isOverridden(key, overrides)) return mistake
    return { ...mistake, location: locateIn(text, file, [key])[0] ?? { file } }
  })
  return withMistakes(thrown, mistakes)
}

function isOverridden(key: readonly PropertyKey[], overrides: readonly Override[]): boolean {
  return overrides.some(({ path }) => path.every((part, depth) => String(key[depth]) === part))
}
