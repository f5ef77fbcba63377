import { resolve } from 'node:path'
import { glob, isDynamicPattern } from 'tinyglobby'
import type { GateSection } from '../../config/gate.ts'
import { UserError } from '../../errors.ts'
import { fileKind } from '../../files/file-kind.ts'

const inOrder = new Intl.Collator('en', { numeric: true })

/**
 * The files or folders that an input names, one a line, each itself or by a pattern like `seeds/*.csv`: then in the order of
 * their names, numbers by their size.
 * @throws UserError for a pattern that nothing fits, and for a place that is named twice
 */
export async function namedPlaces(text: string): Promise<string[]> {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
  const places = (await Promise.all(lines.map(placesOf))).flat()
  const twice = places.find((place, index) => places.indexOf(place) !== index)
  if (twice === undefined) return places
  throw new UserError({
    found: `${twice} twice among the seeds`,
    expected: 'another model for each seed',
    mend: 'Name each of them once.',
  })
}

async function placesOf(line: string): Promise<string[]> {
  if (!isDynamicPattern(line) || (await fileKind(line)) !== null) return [resolve(line)]
  const found = await glob(line, { onlyFiles: false, expandDirectories: false, absolute: true })
  if (found.length > 0) return found.map((place) => resolve(place)).sort(inOrder.compare)
  throw new UserError({
    found: `nothing that fits ${JSON.stringify(line)}`,
    expected: 'a file for each seed',
    mend: 'Correct the pattern, or look at the step that writes the files.',
  })
}

/** How many models of each side the gate asks for. */
export function seedsAsked({ replicates }: GateSection): number {
  return replicates ?? 1
}

/** @throws UserError for more or fewer than the gate asks for */
export function requireSeeds(gate: GateSection, side: 'candidate' | 'baseline', given: number): void {
  const asked = seedsAsked(gate)
  if (given === asked) return
  throw new UserError({
    found: `${given} ${given === 1 ? 'model' : 'models'} as the ${side}, and gate.replicates ${gate.replicates === undefined ? 'is not set' : `is ${asked}`}`,
    expected:
      asked === 1
        ? 'one model, where the gate asks for no more'
        : `${asked} models of each side, each by a seed of its own`,
    mend:
      given > 1
        ? `Write \`replicates: ${given}\` under gate, or give ${asked}.`
        : `Give ${asked}, one a line or by a pattern with *; or take gate.replicates out.`,
  })
}

/** Why the baseline that an earlier run made does not have as many seeds; null when it has. */
export function explainSeeds(gate: GateSection, given: number): string | null {
  const asked = seedsAsked(gate)
  return given === asked
    ? null
    : `the baseline has ${given === 1 ? 'one model' : `${given} models, by a seed each,`} and the gate asks for ${asked === 1 ? 'one' : `${asked} seeds`}`
}
