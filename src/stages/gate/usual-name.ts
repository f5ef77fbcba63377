import { defaultGateId, type GateSection } from '../../config/gate.ts'

/** What a gate calls its artifacts when nobody says: those of several gates in a workflow keep apart. */
export function usualName(what: 'report' | 'predictions', { id }: GateSection): string {
  return id === defaultGateId ? what : `${what}-${id}`
}
