import { z } from 'zod'
import { UserError } from '../errors/user-error.ts'

/** A number in digits; an empty variable is invalid, not zero. */
const decimal = z
  .string()
  .regex(/^\d+(\.\d+)?$/, 'a number')
  .transform(Number)

const settingsSchema = z.object({
  /** Address on which the server listens; the default accepts requests from outside the container. */
  HOST: z.string().min(1).default('0.0.0.0'),
  PORT: decimal.pipe(z.int().min(0).max(65535)).default(8080),
  MODEL_DIR: z.string().min(1).default('/model'),
  MAX_BODY_BYTES: decimal.pipe(z.int().positive()).default(16 * 1024 * 1024),
  /** Longest time to finish requests after SIGTERM; Kubernetes sends SIGKILL after 30 seconds. */
  DRAIN_SECONDS: decimal.pipe(z.number().positive().max(3600)).default(25),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error']).default('info'),
})

/** The settings of the server, from the environment. */
export type Settings = z.infer<typeof settingsSchema>

/**
 * Parses the settings.
 * @throws UserError that names every variable with an invalid value
 */
export function readSettings(environment: NodeJS.ProcessEnv): Settings {
  const settings = settingsSchema.safeParse(environment)
  if (settings.success) return settings.data
  throw new UserError(
    settings.error.issues.map(({ path, message }) => {
      const name = path.join('.')
      return {
        code: 'ENVIRONMENT_INVALID_VARIABLE',
        found: `${name}=${environment[name] ?? ''} in the environment`,
        expected: message,
        hint: `Set ${name} to another value, or unset it to use the default.`,
      }
    }),
  )
}
