import { messageOf, UserError } from '../../errors/user-error.ts'
import type { CustomMetric } from '../../metrics/custom-metric.ts'
import type { Sources } from '../../artifacts/sources.ts'
import { moduleFailed, withUserModule, type UserModule } from '../../user-code/module.ts'
import type { StageContext } from '../context.ts'

export interface LoadedMetrics {
  readonly metrics: readonly CustomMetric[]
  /** Digests of the code by file, for the lineage of the verdict. */
  readonly sources: Sources
}

const unlimited: CustomMetric['range'] = [-Infinity, Infinity]

/** Loads the metrics of `gate.metrics`. @throws UserError for code that is not permitted or cannot be loaded */
export async function loadCustomMetrics(
  { host, folder, pipeline }: StageContext,
  allowForkCode: boolean,
): Promise<LoadedMetrics> {
  const { metrics } = pipeline.gate
  const names = metrics.map(({ name }) => name)
  const duplicate = names.find((name, index) => names.indexOf(name) < index)
  if (duplicate !== undefined)
    throw new UserError({
      code: 'METRIC_NAME_TAKEN',
      found: `two metrics named ${duplicate} under gate.metrics`,
      expected: 'a different name for each metric',
      hint: 'Rename one of them.',
    })
  const loaded: { metric: CustomMetric; sources: Sources }[] = []
  // Sequentially: the hooks that find the files of a module are global to the process.
  for (const { module: path, range = unlimited, ...rest } of metrics) {
    const module: UserModule = {
      key: 'gate.metrics',
      path,
      folder,
      signature: '(predictions) => number[] | number',
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
          'a function that accepts the predictions as documented',
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
