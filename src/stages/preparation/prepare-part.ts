import type { InputValues } from '../../config/action.ts'
import type { preprocess as action } from '../../config/actions.ts'
import type { Shard } from '../../config/shard.ts'
import { withConfigPathAsync } from '../../errors/user-error.ts'
import { confinementOf } from '../../host/confinement.ts'
import { writePart } from '../../parts/write-part.ts'
import { partSummary } from '../../report/part-summary.ts'
import { libraryOptions, claimArtifact, requireSection, runRecord } from '../context.ts'
import { withRemoteSources } from './with-remote-sources.ts'
import type { StageContext, StageResult } from '../context.ts'

/** Reads a part of the files of the dataset, and publishes it. */
export async function preparePart(
  context: StageContext,
  inputs: InputValues<typeof action>,
  shard: Shard,
): Promise<StageResult<typeof action>> {
  const { host, folder } = context
  const started = new Date()
  const { name, path } = await claimArtifact(context, inputs.artifact, `dataset-part-${shard.index}`)
  const part = await host.log.group('Read a part of the files', () =>
    withConfigPathAsync(['data'], () =>
      withRemoteSources(context, { into: path, keep: inputs.cache }, (remote) =>
        writePart({
          section: requireSection(context, 'data'),
          shard,
          base: folder,
          confinement: confinementOf(host.codeOrigin),
          remote,
          into: path,
          log: host.log,
          duckdb: libraryOptions(context, inputs),
          record: () => runRecord(context, started),
        }),
      ),
    ),
  )
  await host.artifacts.publish(name, part.folder, part.digest)
  await host.writeSummary(partSummary(part))
  return {
    failure: null,
    outputs: {
      digest: part.digest,
      artifact: name,
      path: part.folder,
      'recipe-digest': '',
      'cache-hit': false,
      'train-rows': '',
      'validation-rows': '',
      'test-rows': '',
      page: '',
      'quarantined-rows': '',
      drift: '',
      'diff-path': '',
      'comment-url': '',
    },
  }
}
