import { columnNames, openDataset } from '../../data/dataset.ts'
import { judgedOutput } from '../../data/label-target.ts'
import { UserError } from '../../errors/user-error.ts'
import { foreseenMistakes } from '../../gate/validate-config.ts'
import { locateArtifact, type Run } from '../context.ts'

/** Refuses a gate that could not judge what is about to be trained. @throws UserError with all that can be told by now. */
export async function foreseeGate(run: Run, reference: string): Promise<void> {
  const { gate } = run.line
  const dataset = await openDataset(await locateArtifact(run, reference))
  const { label } = judgedOutput(dataset.details.label, gate.output)
  const mistakes = foreseenMistakes(gate, label, await columnNames(dataset, 'test'))
  if (mistakes.length > 0) throw new UserError(mistakes)
}
