import * as actions from '../config/actions.ts'
import * as forks from '../config/fork-actions.ts'
import { evaluateGate } from '../config/gate-action.ts'
import * as releasing from '../config/release-actions.ts'
import * as searching from '../config/search-actions.ts'
import { stageOf, stageWithoutPipeline, type Stage } from './stage.ts'

/** Every stage by the name of its action; `run` is the whole pipeline. A stage is loaded when it runs. */
export const stages = {
  preprocess: stageOf(actions.preprocess, async (context, inputs) =>
    (await import('./preprocess.ts')).preprocess(context, inputs),
  ),
  train: stageOf(actions.train, async (context, inputs) =>
    (await import('./train.ts')).train(context, inputs),
  ),
  'evaluate-gate': stageOf(evaluateGate, async (context, inputs) =>
    (await import('./evaluate-gate.ts')).evaluateGate(context, inputs),
  ),
  quantize: stageOf(actions.quantize, async (context, inputs) =>
    (await import('./quantize.ts')).quantize(context, inputs),
  ),
  'build-image': stageOf(releasing.buildImage, async (context, inputs) =>
    (await import('./build-image.ts')).buildImage(context, inputs),
  ),
  deploy: stageOf(releasing.deploy, async (context, inputs) =>
    (await import('./deployment-command.ts')).runDeploymentCommand(context, inputs),
  ),
  search: stageOf(searching.search, async (context, inputs) =>
    (await import('./search.ts')).search(context, inputs),
  ),
  'search-plan': stageOf(searching.searchPlan, async (context, inputs) =>
    (await import('./search-plan.ts')).searchPlan(context, inputs),
  ),
  'search-select': stageOf(searching.searchSelect, async (context, inputs) =>
    (await import('./search-select.ts')).searchSelect(context, inputs),
  ),
  'publish-verdict': stageWithoutPipeline(forks.publishVerdict, async (run, inputs) =>
    (await import('./publish-verdict.ts')).publishVerdict(run, inputs),
  ),
  run: stageOf(actions.pipeline, async (context, inputs) =>
    (await import('./pipeline.ts')).runPipeline(context, inputs),
  ),
} as const satisfies Record<string, Stage>

export type StageKey = keyof typeof stages

export function isStageKey(name: string): name is StageKey {
  return name in stages
}
