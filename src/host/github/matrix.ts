import { z } from 'zod'
import { UserError } from '../../errors/user-error.ts'
import { canonicalJson } from '../../artifacts/digest.ts'

/** The values of this job's matrix; empty in a job without one. */
export type Matrix = Readonly<Record<string, unknown>>

const matrixSchema = z.record(z.string(), z.json()).nullable()

/**
 * Reads what `toJSON(matrix)` gives: `null` outside a matrix on GitHub.
 * @throws UserError when it is something else than an object of values.
 */
export function parseMatrix(json: string): Matrix {
  try {
    return matrixSchema.parse(JSON.parse(json === '' ? 'null' : json)) ?? {}
  } catch (error) {
    throw new UserError(
      {
        code: 'GITHUB_INVALID_CONTEXT',
        found: `the matrix ${json}`,
        expected: 'the JSON of the matrix context, or nothing',
        hint: 'Leave the input `matrix` to its default, ${{ toJSON(matrix) }}.',
      },
      { cause: error },
    )
  }
}

/**
 * `model` becomes `model-rate=0.1,seed=1`: every value under its key, in the order of the keys, with the characters that
 * artifact names refuse, and those that separate, as %XX. Different values therefore never share a name.
 */
export function nameInMatrix(usual: string, matrix: Matrix): string {
  const suffix = suffixOf(matrix)
  return suffix === '' ? usual : `${usual}-${suffix}`
}

/** Names to look for, first the job's own: a matrix job may read what a job before the matrix published. */
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
