import * as actions from '../config/actions.ts'
import * as searching from '../config/search-actions.ts'
import { buildImage } from './build-image.ts'
import { deploy } from './deploy.ts'
import { evaluateGate } from './evaluate-gate.ts'
import { runLine } from './line.ts'
import { preprocess } from './preprocess.ts'
import { quantize } from './quantize.ts'
import { searchPlan } from './search-plan.ts'
import { searchSelect } from './search-select.ts'
import { search } from './search.ts'
import { stageOf, type Stage } from './stage.ts'
import { train } from './train.ts'

/** Every stage by the name of its action; `run` is the whole line. */
export const stages = {
  preprocess: stageOf(actions.preprocess, preprocess),
  train: stageOf(actions.train, train),
  'evaluate-gate': stageOf(actions.evaluateGate, evaluateGate),
  quantize: stageOf(actions.quantize, quantize),
  'build-image': stageOf(actions.buildImage, buildImage),
  deploy: stageOf(actions.deploy, deploy),
  search: stageOf(searching.search, search),
  'search-plan': stageOf(searching.searchPlan, searchPlan),
  'search-select': stageOf(searching.searchSelect, searchSelect),
  run: stageOf(actions.line, runLine),
} as const satisfies Record<string, Stage>

export type StageKey = keyof typeof stages

export function isStageKey(name: string): name is StageKey {
  return name in stages
}
