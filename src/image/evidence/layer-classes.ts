import { z } from 'zod'
import type { Artifact } from '../../artifacts/artifact.ts'
import { readArtifactJson } from '../../artifacts/artifact-json.ts'
import { modelFiles } from '../../model/model-schema.ts'

const layerSchema = z.looseObject({ class_name: z.string() })
const containerSchema = z.looseObject({ layers: z.array(z.unknown()) })

/** Returns the class names of the layers in `model.json`, in their order. The layers of a nested model follow it. */
export async function layerClasses({ folder }: Pick<Artifact, 'folder'>): Promise<string[]> {
  return classesIn(await readArtifactJson(folder, modelFiles.topology, z.unknown()))
}

function classesIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  const container = containerSchema.safeParse(value)
  if (!container.success) return Object.values(value).flatMap(classesIn)
  return container.data.layers.flatMap((layer) => {
    const parsed = layerSchema.safeParse(layer)
    return parsed.success ? [parsed.data.class_name, ...classesIn(parsed.data['config'])] : []
  })
}
