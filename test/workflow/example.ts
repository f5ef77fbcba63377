import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { isMap, isScalar, parseDocument, visit } from 'yaml'

const examples = join(import.meta.dirname, '../../examples')

/** Third-party actions that the examples use; this machine already has the tools that they would set up. */
const others = [
  'docker/login-action@4907a6ddec9925e35a0a9e82d7399ccc52663121',
  'actions/setup-python@e797f83bcb11b83ae66e0230d6156d7c80228e7c',
]

/**
 * Returns a workflow of `examples/`, as users copy it, with two changes. A step without an id gets the name of its action as
 * its id, since the harness lists outputs by step id. `environment.deployment` is removed, which act rejects as unknown;
 * act ignores environments.
 * @param changes texts of the file and their replacements. A missing text throws.
 */
export async function example(name: string, changes: Readonly<Record<string, string>> = {}): Promise<string> {
  let text = await readFile(join(examples, `${name}.yml`), 'utf8')
  for (const [before, after] of Object.entries(changes)) {
    if (!text.includes(before)) throw new Error(`examples/${name}.yml does not contain: ${before}`)
    text = text.replace(before, after)
  }
  const document = parseDocument(text)
  visit(document, {
    Pair(_, { key, value }) {
      if (isScalar(key) && key.value === 'environment' && isMap(value)) value.delete('deployment')
    },
    Map(_, step) {
      const uses = step.get('uses', true)
      if (step.has('id') || !isMap(step) || !isScalar(uses)) return
      const [, action] = /^tensorline\/(?:.*\/)?([^/]+)@/.exec(String(uses.value)) ?? []
      if (action !== undefined) step.set('id', action)
    },
  })
  return String(document)
}

/** Writes an action that does nothing into `folder` for each third-party action. @returns the folder of each */
export async function standIns(folder: string): Promise<Record<string, string>> {
  const runs = 'runs: {using: composite, steps: [{run: "true", shell: bash}]}\n'
  const entries = others.map(async (action) => {
    const place = join(folder, action.replace(/@.*/, '').replace('/', '-'))
    await mkdir(place, { recursive: true })
    await writeFile(join(place, 'action.yml'), `name: Nothing\n${runs}`)
    return [action, place] as const
  })
  return Object.fromEntries(await Promise.all(entries))
}
