import { z } from 'zod'
import { parseInputs, type AnyAction } from '../../src/config/action.ts'
import { pipeline, stageActions } from '../../src/config/actions.ts'
import { forkActions } from '../../src/config/fork-actions.ts'
import { searchActions } from '../../src/config/search-actions.ts'

export const stepSchema = z.object({
  id: z.string().optional(),
  uses: z.string().default(''),
  with: z.record(z.string(), z.union([z.string(), z.boolean(), z.number()])).default({}),
})

export type Step = z.infer<typeof stepSchema>

const known: Readonly<Record<string, AnyAction>> = {
  '': pipeline,
  ...stageActions,
  ...searchActions,
  ...forkActions,
}

/** Returns the action of a step: by the name of this repository in examples, by its folder in the workflows here. */
export function actionOf({ uses }: Step): AnyAction | null {
  const path = /^(?:tensorline\/tensorline|\.)(?:\/actions\/([\w-]+))?(?:@v1)?$/.exec(uses)
  if (path === null) {
    if (uses.startsWith('tensorline/') || uses.startsWith('./')) throw new Error(`no such action: ${uses}`)
    return null
  }
  const action = known[path[1] ?? '']
  if (action === undefined) throw new Error(`no such action: ${uses}`)
  return action
}

/** Parses the literal inputs of a step; values of expressions are unknown. @throws UserError for an invalid input */
export function parseStep(step: Step, action: AnyAction): void {
  parseInputs(action, (name) => {
    const value = String(step.with[name] ?? '')
    return value.includes('${{') ? '' : value
  })
}
