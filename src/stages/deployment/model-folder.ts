import type { Digest } from '../../artifacts/digest.ts'
import { UserError } from '../../errors/user-error.ts'
import type { ImageProcess } from '../../image/image-process.ts'

/** Returns the folder of the model that the image serves, on this machine. */
export function modelFolderOf({ env }: ImageProcess, image: Digest): string {
  const folder = env['MODEL_DIR']
  if (folder !== undefined) return folder
  throw new UserError({
    code: 'IMAGE_NOT_RUNNABLE',
    found: `no MODEL_DIR in the environment of ${image}`,
    expected: 'an image of build-image',
    hint: 'Build the image with build-image.',
  })
}
