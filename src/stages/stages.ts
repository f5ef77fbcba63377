import * as actions from '../config/actions.ts'
import * as forks from '../config/fork-actions.ts'
import { evaluateGate } from '../config/gate-action.ts'
import * as releasing from '../config/release-actions.ts'
import * as searching from '../config/search-actions.ts'
import { stageOf, stageWithoutLine, type Stage } from './stage.ts'

/** Every stage by the name of its action; `run` is the whole line. A stage is loaded when it is run. */
export const stages = {
  preprocess: stageOf(actions.preprocess, async (run, inputs) =>
    (await import('./preprocess.ts')).preprocess(run, inputs),
  ),
  train: stageOf(actions.train, async (run, inputs) => (await import('./train.ts')).train(run, inputs)),
  'evaluate-gate': stageOf(evaluateGate, async (run, inputs) =>
    (await import('./evaluate-gate.ts')).evaluateGate(run, inputs),
  ),
  quantize: stageOf(actions.quantize, async (run, inputs) =>
    (await import('./quantize.ts')).quantize(run, inputs),
  ),
  'build-image': stageOf(releasing.buildImage, async (run, inputs) =>
    (await import('./build-image.ts')).buildImage(run, inputs),
  ),
  deploy: stageOf(releasing.deploy, async (run, inputs) => (await import('./deploy.ts')).deploy(run, inputs)),
  search: stageOf(searching.search, async (run, inputs) => (await import('./search.ts')).search(run, inputs)),
  'search-plan': stageOf(searching.searchPlan, async (run, inputs) =>
    (await import('./search-plan.ts')).searchPlan(run, inputs),
  ),
  'search-select': stageOf(searching.searchSelect, async (run, inputs) =>
    (await import('./search-select.ts')).searchSelect(run, inputs),
  ),
  'publish-verdict': stageWithoutLine(forks.publishVerdict, async (run, inputs) =>
    (await import('./publish-verdict.ts')).publishVerdict(run, inputs),
  ),
  run: stageOf(actions.line, async (run, inputs) => (await import('./pipeline.ts')).runLine(run, inputs)),
} as const satisfies Record<string, Stage>

export type StageKey = keyof typeof stages

export function isStageKey(name: string): name is StageKey {
  return name in stages
}
