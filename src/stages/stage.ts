import { dirname } from 'node:path'
import { parseInputs, type AnyAction, type Input, type InputValues } from '../config/action.ts'
import type { Override } from '../config/overrides.ts'
import { withLocations } from '../config/locate-error.ts'
import { readPipeline } from '../config/read-pipeline.ts'
import { refuseLinksOutside } from '../files/outside.ts'
import { confinementOf } from '../host/confinement.ts'
import type { Host } from '../host/host.ts'
import type { StageContext, ContextWithoutPipeline, StageResult } from './context.ts'

/** A stage with its declaration, for the step of an action or a terminal. */
export interface Stage {
  readonly action: AnyAction
  /**
   * Parses the texts of its inputs.
   * @throws UserError with all mistakes at once
   */
  prepare(read: (input: string) => string): PreparedStage
}

export interface PreparedStage {
  /** @throws UserError for mistakes that the user can fix */
  perform(host: Host, workspace: string): Promise<StageResult<AnyAction>>
}

/** An action with the inputs that every stage has. */
type PipelineAction = AnyAction & {
  readonly inputs: { readonly config: Input<string>; readonly set: Input<readonly Override[]> }
}

export function stageOf<A extends PipelineAction>(
  action: A,
  work: (context: StageContext, inputs: InputValues<A>) => Promise<StageResult<A>>,
): Stage {
  return stageWithoutPipeline(action, async (run, inputs) => {
    const { file, overrides } = run
    await refuseLinksOutside([file], confinementOf(run.host.codeOrigin))
    const pipeline = await readPipeline(file, overrides, (text) => {
      run.host.log.info(text)
    })
    try {
      return await work({ ...run, pipeline }, inputs)
    } catch (error) {
      throw await withLocations(error, file, overrides)
    }
  })
}

/** Returns a stage that does not read `tensorline.yml` of the working tree. */
export function stageWithoutPipeline<A extends PipelineAction>(
  action: A,
  work: (run: ContextWithoutPipeline, inputs: InputValues<A>) => Promise<StageResult<A>>,
): Stage {
  return {
    action,
    prepare(read) {
      const inputs = parseInputs(action, read)
      const { config, set }: { config: string; set: readonly Override[] } = inputs
      return {
        async perform(host, workspace) {
          return work({ host, file: config, overrides: set, folder: dirname(config), workspace }, inputs)
        },
      }
    },
  }
}
