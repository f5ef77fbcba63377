import { mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { z } from 'zod'
import type { RenderForm } from '../../../../src/config/deploy-inputs.ts'
import { renderWorkload } from '../../../../src/manifests/render.ts'
import { workloadObjects } from '../../../../src/manifests/workload-objects.ts'
import type { Workload } from '../../../../src/manifests/workload.ts'
import { everything } from '../../../unit/manifests/digits.ts'

/** Texts that Helm, Terraform or YAML 1.1 would read as something else. */
const hostile = {
  namespace: 'models',
  env: {
    A: '{{ .Values.image }}',
    B: 'yes',
    C: '"\n\\',
    D: '0o17',
    E: '12:30',
    F: '${var.namespace} %{ if true }',
  },
  'node-selector': { zone: '{{ fail "x" }}', disk: 'on' },
}

/** Writes rendered files to a new folder, and returns it. */
export async function write(form: RenderForm, workload: Workload): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), `render-${form}-`))
  for (const [path, text] of Object.entries(renderWorkload(form, workload))) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), text)
  }
  return folder
}

/** Returns objects by their kinds. */
export function byKind(objects: readonly unknown[]): Record<string, unknown> {
  return Object.fromEntries(objects.map((object) => [kindSchema.parse(object).kind, object]))
}

const kindSchema = z.looseObject({ kind: z.string() })

/** Returns the applied objects with the namespace `models`, by their kinds. */
export function inNamespace(workload: Workload): Record<string, unknown> {
  return byKind(
    workloadObjects(workload).map((object) => ({
      ...object,
      metadata: { ...object.metadata, namespace: 'models' },
    })),
  )
}

/** Names and keys of settings. */
export const cases = [
  ['every key', everything],
  ['a gateway', { namespace: 'models', host: 'digits.example.com', gateway: 'infra/public' }],
  ['texts that a tool could misread', hostile],
] as const
