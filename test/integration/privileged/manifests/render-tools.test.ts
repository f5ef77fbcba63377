import { describe, expect, it } from '@jest/globals'
import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { parseAllDocuments } from 'yaml'
import { z } from 'zod'
import type { RenderForm } from '../../../../src/config/deploy-inputs.ts'
import { renderWorkload } from '../../../../src/manifests/render.ts'
import { workloadObjects } from '../../../../src/manifests/workload-objects.ts'
import type { Workload } from '../../../../src/manifests/workload.ts'
import { tool } from '../../../harness/tools.ts'
import { digits, everything } from '../../../unit/manifests/digits.ts'

const execute = promisify(execFile)

/** Texts that Helm, or YAML 1.1, would read as something else. */
const hostile = {
  namespace: 'models',
  env: { A: '{{ .Values.image }}', B: 'yes', C: '"\n\\', D: '0o17', E: '12:30' },
  'node-selector': { zone: '{{ fail "x" }}', disk: 'on' },
}

async function write(form: RenderForm, workload: Workload): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), `render-${form}-`))
  for (const [path, text] of Object.entries(renderWorkload(form, workload))) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), text)
  }
  return folder
}

/** Returns the objects that a program prints, by their kinds. */
async function printed(file: string, ...args: readonly string[]): Promise<Record<string, unknown>> {
  const { stdout } = await execute(file, args)
  const objects = parseAllDocuments(stdout, { version: '1.1' }).map((each) => z.unknown().parse(each.toJS()))
  return byKind(objects.filter((object) => object !== null))
}

function byKind(objects: readonly unknown[]): Record<string, unknown> {
  return Object.fromEntries(objects.map((object) => [kindSchema.parse(object).kind, object]))
}

const kindSchema = z.looseObject({ kind: z.string() })

function inNamespace(workload: Workload): Record<string, unknown> {
  return byKind(
    workloadObjects(workload).map((object) => ({
      ...object,
      metadata: { ...object.metadata, namespace: 'models' },
    })),
  )
}

const cases = [
  ['every key', everything],
  ['a gateway', { namespace: 'models', host: 'digits.example.com', gateway: 'infra/public' }],
  ['texts that a tool could misread', hostile],
] as const

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
