import type { GateSection } from '../config/gate.ts'
import { UserError } from '../errors/user-error.ts'

/** How many models of each side the gate asks for. */
export function requestedSeeds({ replicates }: GateSection): number {
  return replicates ?? 1
}

/** @throws UserError for more or fewer than the gate asks for */
export function requireSeeds(gate: GateSection, side: 'candidate' | 'baseline', given: number): void {
  const asked = requestedSeeds(gate)
  if (given === asked) return
  throw new UserError({
    code: 'GATE_INVALID_REPLICATES',
    found: `${given} ${given === 1 ? 'model' : 'models'} as the ${side}, and gate.replicates ${gate.replicates === undefined ? 'is not set' : `is ${asked}`}`,
    expected:
      asked === 1
        ? 'one model, where the gate asks for no more'
        : `${asked} models of each side, each by a seed of its own`,
    hint:
      given > 1
        ? `Write \`replicates: ${given}\` under gate, or give ${asked}.`
        : `Give ${asked}, one a line or by a pattern with *; or take gate.replicates out.`,
  })
}

/** Why the baseline that an earlier run made does not have as many seeds; null when it has. */
export function explainSeeds(gate: GateSection, given: number): string | null {
  const asked = requestedSeeds(gate)
  return given === asked
    ? null
    : `the baseline has ${given === 1 ? 'one model' : `${given} models, by a seed each,`} and the gate asks for ${asked === 1 ? 'one' : `${asked} seeds`}`
}
