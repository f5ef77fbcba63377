import type { Digest } from '../artifacts/digest.ts'
import { exampleRequest } from '../model/example-request.ts'
import type { EvaluableModel } from '../model/evaluable-model.ts'
import type { Golden } from '../model/model-schema.ts'
import type { Access } from './deployment-history.ts'
import { blocks, code, codeBlock, digestText, md, table } from './markdown.ts'

export interface DeploymentDetails {
  readonly url: string
  readonly environment: string
  readonly image: Digest
  readonly model: EvaluableModel
  /** Golden requests whose outputs from the server were as expected; null if `deploy` only waited until the server was ready. */
  readonly golden: Golden | null
  /** Broken links of the chain from the data to the image, which `deploy.allow-unverified` accepted. */
  readonly unverified: readonly string[]
  /** Ways to reach a server in a cluster; none for one on this machine. */
  readonly access: readonly Access[]
}

/** Returns a Markdown summary of the deployment for the job summary. */
export function deploymentSummary(details: DeploymentDetails): string {
  const { url, environment, image, model, golden, unverified, access } = details
  const address = `${url}/v1/models/${model.details.name}`
  return blocks(
    md`## Deployed to ${environment}`,
    ...unverified.map((link) => md`> [!WARNING]\n> **Not verified:** ${link}`),
    table(
      ['', ''],
      [
        ['Predictions', code(`POST ${address}:predict`)],
        ...access.map(({ from, way }) => [`From ${from}`, code(way)]),
        ['Image', code(image)],
        ['Model', digestText(model.digest)],
        [
          'Verified',
          golden ? `${golden.requests.length} golden requests returned the expected outputs` : 'ready',
        ],
      ],
    ),
    md`
To predict an example:
    `,
    codeBlock(exampleRequest(url, model.details.features, golden)),
  ).text
}
