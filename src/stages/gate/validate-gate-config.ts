import { columnNames, openDataset } from '../../data/dataset.ts'
import { judgedOutput } from '../../data/label-target.ts'
import { UserError } from '../../errors/user-error.ts'
import { findConfigProblems } from '../../gate/validate-config.ts'
import { locateArtifact, type StageContext } from '../context.ts'

/** Refuses a gate that could not judge what is about to be trained. @throws UserError with all that can be told by now. */
export async function validateGateConfig(context: StageContext, reference: string): Promise<void> {
  const { gate } = context.pipeline
  const dataset = await openDataset(await locateArtifact(context, reference))
  const { label } = judgedOutput(dataset.details.label, gate.output)
  const problems = findConfigProblems(gate, label, await columnNames(dataset, 'test'))
  if (problems.length > 0) throw new UserError(problems)
}
