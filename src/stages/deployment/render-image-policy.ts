import { join, resolve } from 'node:path'
import { hashOf } from '../../attestation/key-signer.ts'
import { durationMilliseconds } from '../../config/duration.ts'
import type { TrustSection } from '../../config/trust.ts'
import { UserError } from '../../errors/user-error.ts'
import { createFolder } from '../../files/create-folder.ts'
import { installFile } from '../../files/install-file.ts'
import { parseRepository } from '../../image/reference.ts'
import { imagePolicy, type PolicySigner } from '../../manifests/image-policy.ts'
import { manifestYaml } from '../../manifests/manifest-yaml.ts'
import type { StageContext } from '../context.ts'
import { readKey, repositoryAddress, trustedFile } from '../chain/trusted-signer.ts'

/** File with the objects of the policy. */
const policyFile = 'image-policy.yaml'

/**
 * Writes the policy by which a cluster admits only images of this pipeline whose model the gate accepted. It applies to every version.
 * @returns the folder of the file
 * @throws UserError without a configured repository or signer, or for one that the policy cannot require
 */
export async function renderImagePolicy(context: StageContext, into: string): Promise<string> {
  const { host, pipeline } = context
  const { trust } = pipeline.deploy
  if (pipeline.image.name === undefined)
    throw unsupported('no `image.name`', 'the repository of the images', 'Set `image.name`.')
  if (trust === undefined)
    throw unsupported('no `deploy.trust`', 'the signer that the policy requires', 'Set `deploy.trust`.')
  const age = trust['max-age']
  const objects = imagePolicy({
    repository: parseRepository(pipeline.image.name),
    signer: await policySigner(context, trust),
    maxAge: age === undefined ? null : durationMilliseconds(age),
  })
  const folder = resolve(into)
  await createFolder(folder)
  await installFile(join(folder, policyFile), objects.map((object) => manifestYaml(object)).join('---\n'))
  host.log.info(`Wrote ${policyFile} to ${folder}. To apply it: kubectl apply -f ${join(into, policyFile)}`)
  return folder
}

async function policySigner(context: StageContext, trust: TrustSection): Promise<PolicySigner> {
  const path = await trustedFile(context, trust)
  if (trust.key !== undefined) {
    const key = await readKey(path ?? '')
    const pem = key.export({ type: 'spki', format: 'pem' }).toString()
    return { kind: 'key', key: pem, hash: hashOf(key) ?? 'sha256' }
  }
  const subject = workflowSubject(trust)
  if (path === null) return { kind: 'workflow', issuer: trust.issuer, subject, roots: [] }
  const { readTrustedRoots } = await import('../../attestation/trusted-root.ts')
  const roots = await readTrustedRoots(path)
  if (roots.some(({ timestampAuthorities }) => timestampAuthorities.length === 0))
    throw unsupported(
      `a root without a timestamp authority in ${path}`,
      'one in each root, by which policy-controller verifies the time',
      'Sign with a timestamp authority: `gate.attest.timestamp-url`.',
    )
  return { kind: 'workflow', issuer: trust.issuer, subject, roots }
}

/** Returns the addresses of the trusted workflow, as its certificate contains them. */
function workflowSubject(
  trust: TrustSection,
): { readonly subject: string } | { readonly subjectRegExp: string } {
  const { workflow, ref } = trust
  const repository = repositoryAddress(trust)
  if (workflow?.includes('://') && !workflow.startsWith(`${repository}/`))
    throw unsupported(
      `a workflow of another repository in \`deploy.trust.workflow\`: ${workflow}`,
      'a workflow of `deploy.trust.repository`, since policy-controller does not verify which repository called a workflow',
      'Sign in a workflow of the repository, or with a key.',
    )
  const address = workflow?.includes('://') ? workflow : `${repository}/${workflow ?? ''}`
  if (workflow !== undefined && ref !== undefined) return { subject: `${address}@${ref}` }
  const name = workflow === undefined ? `${literal(address)}[^@]+` : literal(address)
  return { subjectRegExp: `^${name}@${ref === undefined ? '.+' : literal(ref)}$` }
}

/** Returns a regular expression of Go that matches a text only. */
function literal(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
}

function unsupported(what: string, expected: string, hint: string): UserError {
  return new UserError({
    code: 'DEPLOY_UNSUPPORTED',
    found: `\`render: image-policy\` with ${what}`,
    expected,
    hint,
  })
}
