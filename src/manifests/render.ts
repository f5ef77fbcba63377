import type { RenderForm } from '../config/deploy-inputs.ts'
import { helmChart } from './helm-chart.ts'
import { kustomization } from './kustomization.ts'
import { manifestFile, manifestYaml, objectKinds, type RenderedFiles } from './manifest-yaml.ts'
import { terraformModule } from './terraform-module.ts'
import { workloadObjects } from './workload-objects.ts'
import type { KubernetesObject, Workload } from './workload.ts'

/** Returns the files that describe a version for another tool. What the tool applies equals what `deploy` applies. */
export function renderWorkload(form: RenderForm, workload: Workload): RenderedFiles {
  switch (form) {
    case 'manifests':
      return plainManifests(workload)
    case 'kustomize':
      return kustomization(workload)
    case 'helm':
      return helmChart(workload)
    case 'terraform':
      return terraformModule(workload)
  }
}

/** Folders of the files of objects. Terraform has all objects in one file. */
const objectFolders = { manifests: '', kustomize: 'base/', helm: 'templates/', terraform: null } as const

/** Returns the files of objects that an earlier version had and the rendered one does not have. */
export function staleFiles(form: RenderForm, files: RenderedFiles): string[] {
  const folder = objectFolders[form]
  if (folder === null) return []
  return objectKinds.map((kind) => `${folder}${manifestFile({ kind })}`).filter((path) => !(path in files))
}

function plainManifests(workload: Workload): RenderedFiles {
  const { namespace } = workload.settings
  return Object.fromEntries(
    workloadObjects(workload).map((object) => [
      manifestFile(object),
      manifestYaml(namespace === undefined ? object : inNamespace(object, namespace)),
    ]),
  )
}

function inNamespace(object: KubernetesObject, namespace: string): KubernetesObject {
  const { name, ...more } = object.metadata
  return { ...object, metadata: { name, namespace, ...more } }
}
