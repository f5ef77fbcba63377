import type { PerturbedPredictions } from '../../metrics/perturbed-predictions.ts'
import { changeExamples } from '../../robustness/change-examples.ts'
import { predictSplit } from '../../gate/predict-split.ts'
import { formatCount } from '../../text/format.ts'
import type { EvaluableModel } from '../../model/evaluable-model.ts'
import type { StageContext } from '../context.ts'
import { runtimeFor, type TestData } from './open-model.ts'

/**
 * Returns the predictions of candidate and baseline for the test examples as each rule of `gate.robustness` perturbs them.
 * @param baseline null without a baseline that can predict this dataset
 */
export async function predictPerturbed(
  { host, pipeline: { gate } }: StageContext,
  { dataset, test, engine, output }: TestData,
  candidate: EvaluableModel,
  baseline: EvaluableModel | null,
): Promise<PerturbedPredictions[]> {
  const predictions: PerturbedPredictions[] = []
  for (const rule of gate.robustness) {
    const perturbed = changeExamples(
      rule,
      test,
      { features: dataset.details.features, label: output.label },
      gate.seed,
    )
    const predict = async (model: EvaluableModel) =>
      predictSplit(await runtimeFor(model, engine), model, dataset, perturbed, output)
    predictions.push({
      rule,
      candidate: await predict(candidate),
      baseline: baseline && (await predict(baseline)),
    })
    host.log.info(`Predicted ${formatCount(test.size)} test examples perturbed by ${rule.name}`)
  }
  return predictions
}
