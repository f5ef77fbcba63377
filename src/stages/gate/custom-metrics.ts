import { messageOf, UserError } from '../../errors/user-error.ts'
import type { CustomMetric } from '../../metrics/custom-metric.ts'
import type { Sources } from '../../artifacts/sources.ts'
import { moduleFailed, withUserModule, type UserModule } from '../../user-code/module.ts'
import type { StageContext } from '../context.ts'

export interface OwnMetrics {
  readonly metrics: readonly CustomMetric[]
  /** Digests of the code by file: it is part of what a verdict was reached by. */
  readonly sources: Sources
}

const unlimited: CustomMetric['range'] = [-Infinity, Infinity]

/** Loads the metrics under `gate.metrics`. @throws UserError for code that may not run or cannot be loaded. */
export async function loadCustomMetrics(
  { host, folder, pipeline }: StageContext,
  allowForkCode: boolean,
): Promise<OwnMetrics> {
  const { metrics } = pipeline.gate
  const names = metrics.map(({ name }) => name)
  const twice = names.find((name, index) => names.indexOf(name) < index)
  if (twice !== undefined)
    throw new UserError({
      code: 'METRIC_NAME_TAKEN',
      found: `two metrics ${twice} under gate.metrics`,
      expected: 'a name of its own for each',
      hint: 'Rename one of them.',
    })
  const loaded: { metric: CustomMetric; sources: Sources }[] = []
  // One after the other, since the hooks that find the files of a module belong to the process.
  for (const { module: path, range = unlimited, ...rest } of metrics) {
    const module: UserModule = {
      key: 'gate.metrics',
      path,
      folder,
      signature: '(answers) => number[] | number',
      page: 'docs/gate-metrics.md',
      codeOrigin: host.codeOrigin,
      allowForkCode,
    }
    const { made, sources } = await withUserModule(module, null, (load) => load())
    const call = (predictions: unknown) => {
      try {
        return made(predictions)
      } catch (error) {
        throw moduleFailed(
          module,
          `a function that failed (${messageOf(error)})`,
          'a function that takes the answers as they are',
          error,
        )
      }
    }
    const failed = (found: string, expected: string) => moduleFailed(module, found, expected)
    loaded.push({ metric: { ...rest, range, call, failed }, sources })
  }
  return {
    metrics: loaded.map(({ metric }) => metric),
    sources: Object.fromEntries(loaded.flatMap(({ sources }) => Object.entries(sources))),
  }
}
