import { describe, expect, it } from '@jest/globals'
import { execFile } from 'node:child_process'
import { copyFile, mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { parseAllDocuments } from 'yaml'
import { z } from 'zod'
import { workloadObjects } from '../../../../src/manifests/workload-objects.ts'
import { tool } from '../../../harness/tools.ts'
import { digits, everything } from '../../../unit/manifests/digits.ts'
import { byKind, cases, inNamespace, write } from './rendered-cases.ts'

const execute = promisify(execFile)

/** Returns the objects that a program prints, by their kinds. */
async function printed(file: string, ...args: readonly string[]): Promise<Record<string, unknown>> {
  const { stdout } = await execute(file, args)
  const objects = parseAllDocuments(stdout, { version: '1.1' }).map((each) => z.unknown().parse(each.toJS()))
  return byKind(objects.filter((object) => object !== null))
}

describe('rendered files', () => {
  it.each(cases)('give the applied objects in `kubectl kustomize` for %s', async (_, keys) => {
    const workload = digits(keys)
    const folder = await write('kustomize', workload)
    expect(await printed(tool('kubectl'), 'kustomize', join(folder, 'overlays/production'))).toEqual(
      inNamespace(workload),
    )
  })

  it.each(cases)('give the applied objects in `helm template` for %s', async (_, keys) => {
    const workload = digits(keys)
    const folder = await write('helm', workload)
    expect(await printed(tool('helm'), 'template', 'x', folder)).toEqual(byKind(workloadObjects(workload)))
  })

  it('are a chart without findings of `helm lint --strict`', async () => {
    const folder = await write('helm', digits(everything))
    const { stdout } = await execute(tool('helm'), ['lint', '--strict', '--quiet', folder])
    expect(stdout).not.toMatch(/ERROR|WARNING/)
  })

  it('take another digest and number of pods as values of the chart', async () => {
    const folder = await write('helm', digits({ replicas: 2 }))
    const digest = `sha256:${'a'.repeat(64)}`
    const objects = await printed(
      ...([tool('helm'), 'template', 'x', folder] as const),
      ...['--set', `image.digest=${digest}`, '--set', 'replicas=5'],
    )
    expect(objects['Deployment']).toMatchObject({
      metadata: { annotations: { 'tensorline.dev/image': `ghcr.io/acme/digits@${digest}` } },
      spec: { replicas: 5, template: { spec: { containers: [{ image: `ghcr.io/acme/digits@${digest}` }] } } },
    })
  })
})

/** Runs OpenTofu without the configuration of this machine. */
async function tofu(folder: string, ...args: readonly string[]): Promise<string> {
  const env = {
    ...process.env,
    TF_CLI_CONFIG_FILE: '/dev/null',
    CHECKPOINT_DISABLE: '1',
    TF_IN_AUTOMATION: '1',
  }
  const { stdout } = await execute(tool('tofu'), [`-chdir=${folder}`, ...args], { env })
  return stdout
}

/** Returns the objects of the module as OpenTofu evaluates them. The provider, which cannot be installed here, is left out. */
async function evaluated(module: string, ...args: readonly string[]): Promise<Record<string, unknown>> {
  const folder = await mkdtemp(join(tmpdir(), 'module-'))
  await copyFile(join(module, 'variables.tf'), join(folder, 'variables.tf'))
  const [locals = ''] = (await readFile(join(module, 'main.tf'), 'utf8')).split('\nresource')
  await writeFile(join(folder, 'main.tf'), `${locals}\noutput "objects" {\n  value = local.objects\n}\n`)
  await tofu(folder, 'init')
  await tofu(folder, 'apply', '-auto-approve', ...args)
  return z.record(z.string(), z.unknown()).parse(JSON.parse(await tofu(folder, 'output', '-json', 'objects')))
}

describe('a rendered Terraform module', () => {
  it.each(cases)('gives the applied objects in OpenTofu for %s', async (_, keys) => {
    const workload = digits(keys)
    expect(await evaluated(await write('terraform', workload))).toEqual(inNamespace(workload))
  })

  it('takes another digest and namespace as variables', async () => {
    const digest = `sha256:${'a'.repeat(64)}`
    const module = await write('terraform', digits({ namespace: 'models' }))
    const objects = await evaluated(module, '-var', `image_digest=${digest}`, '-var', 'namespace=other')
    const image = `ghcr.io/acme/digits@${digest}`
    expect(objects['Deployment']).toMatchObject({
      metadata: { namespace: 'other', annotations: { 'tensorline.dev/image': image } },
      spec: { template: { spec: { containers: [{ image }] } } },
    })
  })

  it.each(cases)('is formatted as `tofu fmt` formats it for %s', async (_, keys) => {
    expect(await tofu(await write('terraform', digits(keys)), 'fmt', '-check', '-diff')).toBe('')
  })
})
