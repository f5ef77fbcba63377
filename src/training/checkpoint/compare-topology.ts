import { z } from 'zod'

/** Schema of the configuration of a network as TensorFlow.js writes it, without weights. */
export const topologySchema = z.json()
export type Topology = z.infer<typeof topologySchema>

/** Returns the places at which two topologies differ, with both values; an empty list if they are equal. */
export function topologyDifferences(before: Topology, now: Topology): string[] {
  return differencesAt([], before, now)
}

function differencesAt(path: readonly string[], before: Topology, now: Topology): string[] {
  if (isComposite(before) && isComposite(now) && Array.isArray(before) === Array.isArray(now)) {
    const [old, recent] = [entriesOf(before), entriesOf(now)]
    const keys = new Set([...old.keys(), ...recent.keys()])
    return Array.from(keys).flatMap((key) =>
      differencesAt([...path, key], old.get(key) ?? null, recent.get(key) ?? null),
    )
  }
  return before === now
    ? []
    : [`${path.join('.')} was ${JSON.stringify(before)} and is ${JSON.stringify(now)}`]
}

type Composite = Topology[] | { [key: string]: Topology }

function isComposite(value: Topology): value is Composite {
  return typeof value === 'object' && value !== null
}

/**
 * Returns the entries of a value by key. A layer in a list has its name as key, so that one additional layer is one
 * difference.
 */
function entriesOf(value: Composite): Map<string, Topology> {
  if (!Array.isArray(value)) return new Map(Object.entries(value))
  return new Map(value.map((each, index) => [layerName(each) ?? String(index), each]))
}

const namedLayer = z.object({ config: z.object({ name: z.string() }) })

function layerName(value: Topology): string | null {
  const layer = namedLayer.safeParse(value)
  return layer.success ? layer.data.config.name : null
}
