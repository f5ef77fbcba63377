import { hclOf } from './hcl.ts'
import { imageParts } from './image-parts.ts'
import type { RenderedFiles } from './manifest-yaml.ts'
import { markFor } from './mark.ts'
import { workloadObjects } from './workload-objects.ts'
import { objectName, type Workload } from './workload.ts'

const marks = { digest: markFor('digest'), namespace: markFor('namespace') } as const

const versions = `terraform {
  required_version = ">= 1.5.0"

  required_providers {
    kubernetes = {
      source  = "hashicorp/kubernetes"
      version = ">= 2.20.0"
    }
  }
}
`

const resource = `
resource "kubernetes_manifest" "server" {
  for_each = local.objects
  manifest = each.value

  field_manager {
    name = "tensorline"
  }
}
`

/** Returns a Terraform module: variables for digest and namespace, and one `kubernetes_manifest` for each object. */
export function terraformModule(workload: Workload): RenderedFiles {
  const { namespace = 'default' } = workload.settings
  const { repository, digest } = imageParts(workload.image)
  const objects = workloadObjects({ ...workload, image: `${repository}@${marks.digest}` }).map(
    ({ metadata: { name, ...metadata }, ...object }) => [
      object.kind,
      { ...object, metadata: { name, namespace: marks.namespace, ...metadata } },
    ],
  )
  const locals = `locals {\n  objects = ${hclOf(Object.fromEntries(objects), '  ')}\n}\n`
  return {
    'versions.tf': versions,
    'variables.tf': [
      variable('image_digest', 'Digest of the image', digest),
      variable('namespace', 'Namespace of the objects', namespace),
    ].join('\n'),
    'main.tf': `${locals
      .replaceAll(JSON.stringify(marks.namespace), 'var.namespace')
      .replaceAll(marks.digest, '${var.image_digest}')}${resource}`,
    'outputs.tf': `output "service" {\n  description = "Name of the Service"\n  value       = ${hclOf(objectName(workload.pipeline))}\n}\n`,
  }
}

function variable(name: string, description: string, value: string): string {
  return `variable ${hclOf(name)} {
  description = ${hclOf(description)}
  type        = string
  default     = ${hclOf(value)}
}
`
}
