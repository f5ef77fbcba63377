import type { ObjectWriter } from './apply.ts'
import { recorder } from './last-good.ts'
import type { ClusterDeployment } from './objects.ts'

const annotation = 'tensorline.dev/held-image'

/** Records in the Deployment of a canary that it is held. */
export async function recordHeld(writer: ObjectWriter, name: string, image: string): Promise<void> {
  const metadata = { name, annotations: { [annotation]: image } }
  await writer.apply({ apiVersion: 'apps/v1', kind: 'Deployment', metadata }, recorder)
}

/** Returns the image of a held canary; null for another Deployment, and if its image was changed by hand. */
export function readHeld({ metadata, spec }: ClusterDeployment): string | null {
  const image = metadata.annotations[annotation]
  return image !== undefined && image === spec.template.spec.containers[0]?.image ? image : null
}
