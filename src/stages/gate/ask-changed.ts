import type { PerturbedPredictions } from '../../metrics/perturbed-predictions.ts'
import { changeExamples } from '../../robustness/change-examples.ts'
import { scoreModel } from '../../gate/predict-split.ts'
import { countText } from '../../text/format.ts'
import type { AskedModel } from '../../model/evaluable-model.ts'
import type { Run } from '../context.ts'
import { runtimeFor, type Judged } from './open-model.ts'

/**
 * Asks candidate and baseline again, about test examples that each rule of `gate.robustness` changed.
 * @param baseline null where there is none, or it cannot be asked about this dataset.
 */
export async function askChanged(
  { host, line: { gate } }: Run,
  { dataset, test, engine, output }: Judged,
  candidate: AskedModel,
  baseline: AskedModel | null,
): Promise<PerturbedPredictions[]> {
  const answers: PerturbedPredictions[] = []
  for (const rule of gate.robustness) {
    const changed = changeExamples(
      rule,
      test,
      { features: dataset.details.features, label: output.label },
      gate.seed,
    )
    const ask = async (model: AskedModel) =>
      scoreModel(await runtimeFor(model, engine), model, dataset, changed, output)
    answers.push({ rule, candidate: await ask(candidate), baseline: baseline && (await ask(baseline)) })
    host.log.info(`Asked again about ${countText(test.size)} test examples, changed by ${rule.name}`)
  }
  return answers
}
