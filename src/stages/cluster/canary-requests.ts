import { relative } from 'node:path'
import { probesOfTestSplit, readProbes } from '../../canary/labelled-probes.ts'
import { goldenAsRequests, readRecordedRequests } from '../../canary/recorded-requests.ts'
import type { ShadowRequest } from '../../canary/shadow-request.ts'
import type { CanarySection } from '../../config/canary.ts'
import type { KubernetesSection } from '../../config/deploy.ts'
import { openDataset } from '../../dataset/dataset.ts'
import { UserError } from '../../errors/user-error.ts'
import { fileKind } from '../../files/file-kind.ts'
import type { Host } from '../../host/host.ts'
import { readGolden } from '../../model/artifact.ts'
import type { EvaluableDetails, EvaluableModel } from '../../model/evaluable-model.ts'
import type { Golden } from '../../model/model-schema.ts'
import { canaryFiles } from './canary-files.ts'

/**
 * Returns the requests by which a canary is judged: the labelled probes and the recorded requests, or else the golden ones.
 * @throws UserError if a file is invalid, or no request exists
 */
export async function canaryRequests(
  context: { readonly host: Pick<Host, 'codeOrigin'>; readonly folder: string },
  section: Pick<CanarySection, 'probes' | 'requests'>,
  { details }: Pick<EvaluableModel, 'details'>,
  golden: Golden | null,
): Promise<readonly ShadowRequest[]> {
  const { probes, requests } = await canaryFiles(context, section)
  const shown = (file: string) => relative(context.folder, file)
  const found = [
    ...(probes === null ? [] : await probesAt(probes, shown(probes), details)),
    ...(requests === null ? [] : await readRecordedRequests(requests, shown(requests))),
  ]
  if (found.length > 0) return found
  if (golden !== null) return goldenAsRequests(golden)
  throw new UserError({
    code: 'CANARY_INVALID_REQUESTS',
    found: 'a model without golden requests, and neither `deploy.canary.probes` nor `deploy.canary.requests`',
    expected: 'requests by which the canary is judged',
    hint: 'Set `deploy.canary.probes` to a file of labelled rows.',
  })
}

/** Returns the requests by which a canary is judged; empty with another strategy. */
export async function requestsOfCanary(
  context: Parameters<typeof canaryRequests>[0],
  { strategy, canary }: KubernetesSection,
  model: EvaluableModel,
): Promise<readonly ShadowRequest[]> {
  if (strategy !== 'canary') return []
  return canaryRequests(context, canary ?? {}, model, await readGolden(model.folder))
}

/** Returns the rows of a file, or the test split of a dataset artifact. */
async function probesAt(
  path: string,
  shown: string,
  details: EvaluableDetails,
): Promise<readonly ShadowRequest[]> {
  const probes =
    (await fileKind(path)) === 'folder'
      ? await probesOfTestSplit(await openDataset(path), details)
      : await readProbes(path, shown, details)
  // Without labels, no criterion would be the accuracy.
  if (probes.length > 0) return probes
  throw new UserError({
    code: 'CANARY_INVALID_REQUESTS',
    found: 'no labelled row',
    expected: 'rows for the accuracy of the canary',
    hint: 'Add rows to the file, or remove `deploy.canary.probes` to judge without the accuracy.',
    location: { file: shown },
  })
}
