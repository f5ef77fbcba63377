import { describe, expect, it } from '@jest/globals'

import { parse } from 'yaml'
import { z } from 'zod'
import type { RenderedFiles } from '../../../src/manifests/manifest-yaml.ts'
import { renderWorkload } from '../../../src/manifests/render.ts'
import { workloadObjects } from '../../../src/manifests/workload-objects.ts'
import { digits, everything, image } from './digits.ts'
import { parseHcl } from './hcl-parser.ts'
import { digestOf } from '../../../src/artifacts/digest.ts'

/** Text that is an expression in a template of Helm, in HCL, or in YAML 1.1. */
const hostile = {
  env: { A: '{{ .Values.image }} ${var.x} %{if}', B: 'yes', C: '"\n\\', D: '0o17' },
  'node-selector': { zone: '{{ fail "x" }}', disk: 'on' },
}

const other = digestOf('another image')

const yamlOf = (files: RenderedFiles, path: string): unknown => parse(files[path] ?? '', { version: '1.1' })
const contentOf = (files: RenderedFiles) => Object.keys(files).map((path) => yamlOf(files, path))

describe('renderWorkload for `manifests`', () => {
  it.each([
    ['every key', everything],
    ['texts that YAML 1.1 reads as other values', { ...hostile, namespace: 'models' }],
  ])('writes exactly the objects, in their namespace, for %s', (_, keys) => {
    const workload = digits(keys)
    const expected = workloadObjects(workload).map((object) => ({
      ...object,
      metadata: { ...object.metadata, namespace: 'models' },
    }))
    expect(contentOf(renderWorkload('manifests', workload))).toEqual(expected)
  })

  it('writes no namespace if none is set', () => {
    expect(contentOf(renderWorkload('manifests', digits()))).toEqual(workloadObjects(digits()))
  })
})

describe('renderWorkload for `kustomize`', () => {
  it('changes only the overlay for a new version', () => {
    const before = renderWorkload('kustomize', digits(everything))
    const after = renderWorkload(
      'kustomize',
      digits(everything, { image: image.replace(/@.*/, `@${other}`), evidence: { verdict: other } }),
    )
    const changed = Object.keys(after).filter((path) => after[path] !== before[path])
    expect(changed).toEqual(['overlays/production/kustomization.yaml', 'overlays/production/version.yaml'])
  })

  it('keeps the name of an environment out of the path', () => {
    const paths = Object.keys(renderWorkload('kustomize', digits({ environment: '../../etc' })))
    expect(paths.filter((path) => path.split('/').includes('..'))).toEqual([])
  })
})

describe('renderWorkload for `terraform`', () => {
  it.each([
    ['every key', everything],
    ['texts that are expressions of HCL', hostile],
  ])('writes exactly the objects for %s', async (_, keys) => {
    const workload = digits(keys)
    const files = renderWorkload('terraform', workload)
    const parsed = await parseHcl('main.tf', files['main.tf'] ?? '')
    const { locals } = moduleSchema.parse(parsed)
    const digest = workload.image.slice(workload.image.indexOf('@') + 1)
    const objects: unknown = JSON.parse(
      JSON.stringify(locals[0]?.objects)
        .replaceAll('${var.image_digest}', digest)
        .replaceAll(/([$%])\1\{/g, (_match, sign: string) => `${sign}{`),
    )
    const expected = workloadObjects(workload).map((object) => [
      object.kind,
      { ...object, metadata: { ...object.metadata, namespace: '${var.namespace}' } },
    ])
    expect(objects).toEqual(Object.fromEntries(expected))
  })

  it('has the digest and the namespace as defaults of its variables', async () => {
    const files = renderWorkload('terraform', digits(everything))
    const parsed = await parseHcl('variables.tf', files['variables.tf'] ?? '')
    expect(parsed).toMatchObject({
      variable: {
        image_digest: [{ default: image.slice(image.indexOf('@') + 1) }],
        namespace: [{ default: 'models' }],
      },
    })
  })
})

const moduleSchema = z.object({ locals: z.array(z.object({ objects: z.unknown() })) })

describe('renderWorkload for `helm`', () => {
  it('has the version, the environment and the resources as values', () => {
    const files = renderWorkload('helm', digits({ replicas: 3, env: { MAX_QUEUE: 8 } }))
    expect(yamlOf(files, 'values.yaml')).toMatchObject({
      image: { repository: 'ghcr.io/acme/digits', digest: image.slice(image.indexOf('@') + 1) },
      replicas: 3,
      env: expect.arrayContaining([{ name: 'MAX_QUEUE', value: '8' }]),
      resources: { limits: { memory: '512Mi' } },
    })
  })
})
