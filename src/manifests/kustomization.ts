import { deploymentObject, scrapeAnnotations } from './deployment-object.ts'
import { imageParts } from './image-parts.ts'
import { manifestFile, manifestYaml, type RenderedFiles } from './manifest-yaml.ts'
import { workloadObjects } from './workload-objects.ts'
import type { KubernetesObject, Workload } from './workload.ts'

const header = { apiVersion: 'kustomize.config.k8s.io/v1beta1', kind: 'Kustomization' }

/**
 * Returns a base that does not depend on the version, and an overlay of the environment with the digest of the image and the evidence
 * behind it. A new version changes the overlay only.
 */
export function kustomization(workload: Workload): RenderedFiles {
  const { namespace, environment } = workload.settings
  const { repository, digest } = imageParts(workload.image)
  const objects = workloadObjects(workload)
  const deployment = deploymentObject(workload)
  const { name, annotations } = deployment.metadata
  const base = objects.map((object) => (object.kind === 'Deployment' ? withoutVersion(workload) : object))
  const version = {
    apiVersion: deployment.apiVersion,
    kind: deployment.kind,
    metadata: { name, annotations },
    spec: { template: { metadata: { annotations } } },
  }
  const overlay = `overlays/${folderName(environment)}`
  return {
    ...Object.fromEntries(base.map((object) => [`base/${manifestFile(object)}`, manifestYaml(object)])),
    'base/kustomization.yaml': manifestYaml({ ...header, resources: objects.map(manifestFile) }),
    [`${overlay}/kustomization.yaml`]: manifestYaml({
      ...header,
      ...(namespace === undefined ? {} : { namespace }),
      resources: ['../../base'],
      images: [{ name: repository, digest }],
      patches: [{ path: 'version.yaml' }],
    }),
    [`${overlay}/version.yaml`]: manifestYaml(version),
  }
}

/** Returns the Deployment without the digest of the image and without the annotations of a version. */
function withoutVersion(workload: Workload): KubernetesObject {
  const { repository } = imageParts(workload.image)
  const deployment = deploymentObject({ ...workload, image: repository })
  const { metadata, spec } = deployment
  return {
    ...deployment,
    metadata: { name: metadata.name, labels: metadata.labels },
    ...(spec && {
      spec: {
        ...spec,
        template: { ...spec.template, metadata: { labels: metadata.labels, annotations: scrapeAnnotations } },
      },
    }),
  }
}

/** An environment may have any name; a folder has a plain one. */
function folderName(environment: string): string {
  return environment.replaceAll(/[^\w.-]+/g, '-').replace(/^\.+/, '') || 'environment'
}
