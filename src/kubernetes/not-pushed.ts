import { UserError } from '../errors/user-error.ts'

/** Returns the error of an image that no cluster can pull. */
export function notPushed(image: string): UserError {
  return new UserError({
    code: 'CLUSTER_IMAGE_NOT_PUSHED',
    found: `the image ${image}, which is not in a registry`,
    expected: 'an image that the nodes of the cluster can pull',
    hint: 'Set the input `push: true` of build-image, and `image.name` to a name in your registry.',
  })
}
