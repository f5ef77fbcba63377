import { defaultGateId, type GateSection } from '../../config/gate.ts'
import type { GateArtifactName } from '../../host/artifact-name.ts'
import { nameArtifact, type StageContext } from '../context.ts'

/** Returns the default name of an artifact of this gate. It contains the gate's id, so that several gates of a workflow do not collide. */
export function defaultArtifactName<Role extends 'report' | 'predictions'>(
  role: Role,
  { id }: GateSection,
): GateArtifactName<Role> {
  return id === defaultGateId ? role : `${role}-${id}`
}

/** Returns the name under which this gate publishes its report, in this run and in those of the base branch. */
export function reportName(context: StageContext, given: string): string {
  return nameArtifact(context, given, defaultArtifactName('report', context.pipeline.gate)).name
}
