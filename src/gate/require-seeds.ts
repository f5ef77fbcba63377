import type { GateSection } from '../config/gate.ts'
import { UserError } from '../errors/user-error.ts'

/** Returns the number of models of each side that the gate requires. */
export function requestedSeeds({ replicates }: GateSection): number {
  return replicates ?? 1
}

/**
 * Checks the number of models.
 * @throws UserError for more or fewer models than the gate requires
 */
export function requireSeeds(gate: GateSection, side: 'candidate' | 'baseline', given: number): void {
  const asked = requestedSeeds(gate)
  if (given === asked) return
  throw new UserError({
    code: 'GATE_INVALID_REPLICATES',
    found: `${given} ${given === 1 ? 'model' : 'models'} as the ${side}, and gate.replicates ${gate.replicates === undefined ? 'is not set' : `is ${asked}`}`,
    expected:
      asked === 1
        ? 'one model, since the gate sets no `replicates`'
        : `${asked} models of each side, each trained with another seed`,
    hint:
      given > 1
        ? `Set \`gate.replicates\` to ${given}, or pass ${asked} ${asked === 1 ? 'model' : 'models'}.`
        : `Pass ${asked} models, one per line or with a \`*\` pattern; or remove \`gate.replicates\`.`,
  })
}

/** Returns the reason why a baseline of an earlier run has another number of seeds than required; null if it has as many. */
export function explainSeeds(gate: GateSection, given: number): string | null {
  const asked = requestedSeeds(gate)
  return given === asked
    ? null
    : `the baseline has ${given === 1 ? 'one model' : `${given} models, one for each seed,`} and the gate requires ${asked === 1 ? 'one' : `${asked} seeds`}`
}
