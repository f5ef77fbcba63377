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
  const required = requestedSeeds(gate)
  if (given === required) return
  throw new UserError({
    code: 'GATE_INVALID_REPLICATES',
    found: `${given} ${given === 1 ? 'model' : 'models'} as the ${side}, and gate.replicates ${gate.replicates === undefined ? 'is not set' : `is ${required}`}`,
    expected:
      required === 1
        ? 'one model, since the gate sets no `replicates`'
        : `${required} models of each side, each trained with another seed`,
    hint:
      given > 1
        ? `Write \`replicates: ${given}\` under gate, or pass ${required} ${required === 1 ? 'model' : 'models'}.`
        : `Pass ${required} models, one per line or with a \`*\` pattern; or remove \`gate.replicates\`.`,
  })
}

/** Returns the reason why a baseline of an earlier run has another number of seeds than required; null if it has as many. */
export function explainSeeds(gate: GateSection, given: number): string | null {
  const required = requestedSeeds(gate)
  return given === required
    ? null
    : `the baseline has ${given === 1 ? 'one model' : `${given} models, one for each seed,`} and the gate requires ${required === 1 ? 'one' : `${required} seeds`}`
}
