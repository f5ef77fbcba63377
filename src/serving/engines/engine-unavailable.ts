import { messageOf, UserError } from '../../errors/user-error.ts'
import type { EngineSettings } from './engine-settings.ts'

/** Returns the error of an engine that cannot start. */
export function engineUnavailable(
  { engine, folder }: Pick<EngineSettings, 'engine' | 'folder'>,
  cause: unknown,
): UserError {
  return new UserError(
    {
      code: 'SERVING_ENGINE_UNAVAILABLE',
      found: `the engine ${engine} in ${folder}, which does not start (${messageOf(cause)})`,
      expected: 'the files of this engine, and a machine that runs them',
      hint: 'Set ENGINE and ENGINE_DIR to an engine of this image, or build the image again with `image: {engine: …}`.',
    },
    { cause },
  )
}
