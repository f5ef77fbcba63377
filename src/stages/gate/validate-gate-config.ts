import { columnNames, openDataset } from '../../dataset/dataset.ts'
import { evaluatedOutput } from '../../dataset/label-target.ts'
import { UserError } from '../../errors/user-error.ts'
import { findConfigProblems } from '../../gate/validate-config.ts'
import { locateArtifact, type StageContext } from '../context.ts'

/** Checks the gate against the dataset before training. @throws UserError with all problems that can be found without a model */
export async function validateGateConfig(context: StageContext, reference: string): Promise<void> {
  const { gate } = context.pipeline
  const dataset = await openDataset(await locateArtifact(context, reference))
  const { label } = evaluatedOutput(dataset.details.label, gate.output)
  const problems = findConfigProblems(gate, label, await columnNames(dataset, 'test'))
  if (problems.length > 0) throw new UserError(problems)
}
