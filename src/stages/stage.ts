import { dirname } from 'node:path'
import { parseInputs, type AnyAction, type Input, type InputValues } from '../config/action.ts'
import type { Override } from '../config/overrides.ts'
import { atItsLine } from '../config/locate-error.ts'
import { readPipeline } from '../config/read-pipeline.ts'
import { refuseLinksOutside } from '../files/outside.ts'
import { confinementOf } from '../host/confinement.ts'
import type { Host } from '../host/host.ts'
import type { StageContext, ContextWithoutPipeline, StageResult } from './context.ts'

/** A stage with its declaration, for whoever opens it: an action's step or a terminal. */
export interface Stage {
  readonly action: AnyAction
  /** Parses the texts of its inputs. @throws UserError with every mistake at once. */
  prepare(read: (input: string) => string): PreparedStage
}

export interface PreparedStage {
  /** @throws UserError for what the user can fix. */
  perform(host: Host, workspace: string): Promise<StageResult<AnyAction>>
}

/** The inputs every stage has. */
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
    const pipeline = await readPipeline(file, overrides)
    try {
      return await work({ ...run, pipeline }, inputs)
    } catch (error) {
      throw await atItsLine(error, file, overrides)
    }
  })
}

/** A stage that reads no `tensorline.yml` of the working tree. */
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
