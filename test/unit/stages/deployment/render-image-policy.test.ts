import { describe, expect, it } from '@jest/globals'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'
import { parsePipeline } from '../../../../src/config/read-pipeline.ts'
import { renderImagePolicy } from '../../../../src/stages/deployment/render-image-policy.ts'
import { userError } from '../../../harness/user-error.ts'
import { folderWith } from '../../data/sources.ts'
import { localHost } from '../../errors/message-cases/local-host.ts'

/** Writes the policy of a pipeline with these sections. @returns its file */
async function render(sections: string, files: Record<string, string> = {}): Promise<string> {
  const folder = await folderWith(files)
  const into = join(folder, 'policy')
  const context = {
    host: await localHost(folder),
    pipeline: parsePipeline(`name: mnist\n${sections}\n`, 'tensorline.yml'),
    file: 'tensorline.yml',
    overrides: [],
    folder,
    workspace: folder,
  }
  expect(await renderImagePolicy(context, into)).toBe(into)
  return join(into, 'image-policy.yaml')
}

const image = 'image: {name: ghcr.io/acme/mnist}'
const policySchema = z.object({
  spec: z.object({
    authorities: z.tuple([
      z.object({
        keyless: z.object({ identities: z.tuple([z.object({ subjectRegExp: z.string() })]) }),
      }),
    ]),
  }),
})

async function patternFor(trust: string): Promise<RegExp> {
  const policy = policySchema.parse(
    parse(await readFile(await render(`${image}\ndeploy: {trust: ${trust}}`), 'utf8')),
  )
  return new RegExp(policy.spec.authorities[0].keyless.identities[0].subjectRegExp)
}

const release = 'https://github.com/acme/mnist/.github/workflows/release.yml'

describe('renderImagePolicy', () => {
  it('trusts every workflow of the repository, and none of another one', async () => {
    const pattern = await patternFor('{repository: acme/mnist}')
    expect(`${release}@refs/heads/main`).toMatch(pattern)
    for (const other of ['acme/mnist2', 'acme-mnist', 'evil/acme/mnist'])
      expect(`${release.replace('acme/mnist', other)}@refs/heads/main`).not.toMatch(pattern)
    expect(`https://evil.example/?${release}@refs/heads/main`).not.toMatch(pattern)
  })

  it('trusts a workflow on every branch, or every workflow on a branch', async () => {
    const onAny = await patternFor('{repository: acme/mnist, workflow: .github/workflows/release.yml}')
    expect(`${release}@refs/tags/v1`).toMatch(onAny)
    expect(`${release.replace('.yml', 'xyml')}@refs/tags/v1`).not.toMatch(onAny)
    const onMain = await patternFor('{repository: acme/mnist, ref: refs/heads/main}')
    expect(`${release}@refs/heads/main`).toMatch(onMain)
    expect(`${release}@refs/heads/main2`).not.toMatch(onMain)
    expect(`${release}@refs/heads/x@refs/heads/main`).not.toMatch(onMain)
  })

  it.each([
    ['an image without a repository', 'deploy: {trust: {repository: acme/mnist}}', 'image.name'],
    ['no signer', image, 'deploy.trust'],
    [
      'a workflow of another repository',
      `${image}\ndeploy: {trust: {repository: acme/mnist, workflow: 'https://github.com/acme/shared/.github/workflows/x.yml'}}`,
      'https://github.com/acme/shared',
    ],
    [
      'a root without a timestamp authority',
      `${image}\ndeploy: {trust: {repository: acme/mnist, trusted-root: root.json}}`,
      'root.json',
    ],
  ])('rejects %s', async (_, sections, named) => {
    const root = '{"mediaType":"x","certificateAuthorities":[{"uri":"https://fulcio.example"}]}'
    await expect(render(sections, { 'root.json': root })).rejects.toThrow(
      userError('DEPLOY_UNSUPPORTED', named),
    )
  })
})
