import type { PerturbedPredictions } from '../../metrics/perturbed-predictions.ts'
import { changeExamples } from '../../robustness/change-examples.ts'
import { predictSplit } from '../../gate/predict-split.ts'
import { formatCount } from '../../text/format.ts'
import type { EvaluableModel } from '../../model/evaluable-model.ts'
import type { StageContext } from '../context.ts'
import { runtimeFor, type Judged } from './open-model.ts'

/**
 * Asks candidate and baseline again, about test examples that each rule of `gate.robustness` changed.
 * @param baseline null where there is none, or it cannot be asked about this dataset.
 */
export async function predictPerturbed(
  { host, pipeline: { gate } }: StageContext,
  { dataset, test, engine, output }: Judged,
  candidate: EvaluableModel,
  baseline: EvaluableModel | null,
): Promise<PerturbedPredictions[]> {
  const predictions: PerturbedPredictions[] = []
  for (const rule of gate.robustness) {
    const changed = changeExamples(
      rule,
      test,
      { features: dataset.details.features, label: output.label },
      gate.seed,
    )
    const ask = async (model: EvaluableModel) =>
      predictSplit(await runtimeFor(model, engine), model, dataset, changed, output)
    predictions.push({ rule, candidate: await ask(candidate), baseline: baseline && (await ask(baseline)) })
    host.log.info(`Asked again about ${formatCount(test.size)} test examples, changed by ${rule.name}`)
  }
  return predictions
}
