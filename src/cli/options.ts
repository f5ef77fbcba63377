import { z } from 'zod'
import { UserError } from '../errors/user-error.ts'

const unitMilliseconds = { m: 60_000, h: 3_600_000, d: 86_400_000 } as const

/** An age such as 12h or 7d, converted to milliseconds. */
export const ageSchema = z
  .string()
  .regex(/^\d+[mhd]$/, 'an age such as 12h or 7d')
  .transform((text) => {
    const unit = z.enum(['m', 'h', 'd']).parse(text.at(-1))
    return Number(text.slice(0, -1)) * unitMilliseconds[unit]
  })

/**
 * Parses the options of a command, as commander passes them.
 * @throws UserError for invalid options
 */
export function parseOptions<Options>(
  command: string,
  schema: z.ZodType<Options>,
  options: unknown,
): Options {
  const parsed = schema.safeParse(options)
  if (parsed.success) return parsed.data
  throw new UserError(
    parsed.error.issues.map(({ path, message }) => ({
      code: 'INPUT_INVALID_VALUE',
      found: `--${path.join('.').replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}: ${message}`,
      expected: `a value that \`tensorline ${command} --help\` describes`,
      hint: 'Correct the option.',
    })),
  )
}
