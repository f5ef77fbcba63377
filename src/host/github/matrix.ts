import { z } from 'zod'
import { UserError } from '../../errors/user-error.ts'
import { canonicalJson } from '../../artifacts/digest.ts'

/** The values of this job's matrix; empty in a job without one. */
export type Matrix = Readonly<Record<string, unknown>>

const matrixSchema = z.record(z.string(), z.json()).nullable()

/**
 * Parses the result of `toJSON(matrix)`, which is `null` outside a matrix.
 * @throws UserError if it is not an object of values
 */
export function parseMatrix(json: string): Matrix {
  try {
    return matrixSchema.parse(JSON.parse(json === '' ? 'null' : json)) ?? {}
  } catch (error) {
    throw new UserError(
      {
        code: 'GITHUB_INVALID_CONTEXT',
        found: `the matrix ${json}`,
        expected: 'the JSON of the matrix context, or an empty text',
        hint: 'Leave the input `matrix` at its default, ${{ toJSON(matrix) }}.',
      },
      { cause: error },
    )
  }
}

/**
 * Returns the name of an artifact in a matrix job: `model` becomes `model-rate=0.1,seed=1`. It contains every value under
 * its key, in the order of the keys. Characters that artifact names do not allow, and the separators, become %XX, so
 * different values never share a name.
 */
export function nameInMatrix(defaultName: string, matrix: Matrix): string {
  const suffix = suffixOf(matrix)
  return suffix === '' ? defaultName : `${defaultName}-${suffix}`
}

/**
 * Returns the names to look for, the job's own first: a matrix job may read an artifact that a job before the matrix
 * published.
 */
export function namesToLookFor(name: string, matrix: Matrix): string[] {
  const suffix = suffixOf(matrix)
  return suffix !== '' && name.endsWith(`-${suffix}`) ? [name, name.slice(0, -suffix.length - 1)] : [name]
}

function suffixOf(matrix: Matrix): string {
  return Object.keys(matrix)
    .sort()
    .map((key) => `${key}=${encode(matrix[key])}`)
    .join(',')
}

function encode(value: unknown): string {
  const text = typeof value === 'string' ? value : canonicalJson(value)
  return text.replaceAll(/[^\w.+-]/gu, (character) =>
    [...Buffer.from(character)].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join(''),
  )
}
