import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { execFile } from 'node:child_process'
import { generateKeyPairSync } from 'node:crypto'
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { z } from 'zod'
import { digestOf } from '../../src/artifacts/digest.ts'
import { evaluatedCard } from '../../src/image/evidence/evaluated-card.ts'
import { serverComponents } from '../../src/image/evidence/image-component.ts'
import { modelBom } from '../../src/image/evidence/model-bom.ts'
import { writeSboms } from '../../src/image/evidence/write-sboms.ts'
import { blobPath, readManifests } from '../../src/image/layout.ts'
import type { ModelDetails } from '../../src/model/model-schema.ts'
import { makeModel } from '../integration/image/parts.ts'
import { tensorlineHere } from '../harness/terminal-here.ts'
import { tool } from '../harness/tools.ts'
import { failedVerdict } from '../harness/verdicts.ts'

const run = promisify(execFile)
let folder: string
let packages: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tensorline-evidence-'))
  packages = join(folder, 'packages')
  const pip = ['-m', 'pip', 'install', '--quiet', '--root-user-action=ignore', '--only-binary', ':all:']
  const wanted = ['cyclonedx-python-lib[json-validation]==11.12.0', 'spdx-tools==0.8.5']
  const signing = ['model-signing==1.1.1', 'pyOpenSSL==26.4.0']
  const hub = ['huggingface_hub==2.4.0']
  await run('python3', [...pip, '--target', packages, ...wanted, ...signing, ...hub])
  await writeSboms(folder, {
    name: 'ghcr.io/acme/mnist',
    digest: digestOf('image'),
    base: null,
    dockerfile: false,
    engine: 'wasm',
    rootfs: join(import.meta.dirname, '../../dist/rootfs'),
    platforms: ['linux/amd64', 'linux/arm64'],
    created: new Date(0),
  })
})
afterAll(() => rm(folder, { recursive: true }))

const digitsModel: ModelDetails = {
  name: 'digits',
  features: { kind: 'image', encoding: 'raw', width: 28, height: 28, channels: 1 },
  label: { kind: 'class', column: 'label', classes: ['0', '1'] },
  transform: { steps: [], shape: [28, 28, 1] },
  modelBytes: 10,
  parameters: 4,
  datasetLicense: 'CC-BY-SA-3.0',
  weights: 'uint8',
}

const syftSchema = z.object({
  artifacts: z.array(z.object({ name: z.string(), version: z.string(), type: z.string() })),
})

/** Returns the JSON that a Python program prints about a file. */
async function outputOf(file: string, program: string): Promise<unknown> {
  const env = { ...process.env, PYTHONPATH: packages }
  const { stdout } = await run('python3', ['-c', program, join(folder, file)], { env })
  return JSON.parse(stdout)
}

const cyclonedx = `
import json, sys
from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator
error = JsonStrictValidator(SchemaVersion.V1_7).validate_str(open(sys.argv[1]).read())
print(json.dumps([] if error is None else [str(error)[:500]]))
`

const spdx = `
import json, sys
from spdx_tools.spdx.parser.parse_anything import parse_file
from spdx_tools.spdx.validation.document_validator import validate_full_spdx_document
errors = validate_full_spdx_document(parse_file(sys.argv[1]))
print(json.dumps([error.validation_message for error in errors]))
`

describe('the bill of materials of a model', () => {
  it('is valid against the schema of CycloneDX 1.7 with metrics, slices, dataset and base model', async () => {
    const verdict = failedVerdict()
    const bom = modelBom({
      model: {
        folder,
        digest: digestOf('quantized'),
        details: digitsModel,
        manifest: {
          schema: 1,
          kind: 'model',
          parents: { dataset: digestOf('dataset'), model: verdict.lineage.model },
          config: digestOf('config'),
          details: {},
          files: [{ path: 'model.json', size: 10, sha256: '0'.repeat(64) }],
        },
      },
      layers: ['Conv2D', 'Dense'],
      verdict,
      origin: {
        labels: {
          'org.opencontainers.image.licenses': 'Apache-2.0',
          'org.opencontainers.image.source': 'https://github.com/acme/digits',
        },
        repository: 'ghcr.io/acme/digits',
      },
      created: new Date(0),
    })
    await writeFile(join(folder, 'model.cdx.json'), JSON.stringify(bom))
    expect(await outputOf('model.cdx.json', cyclonedx)).toEqual([])
  })
})

describe('the card of an evaluated model', () => {
  const loader = `
import json, sys
from huggingface_hub import ModelCard
data = ModelCard.load(sys.argv[1]).data
print(json.dumps({
  "license": data.license, "library": data.library_name, "task": data.pipeline_tag, "name": data.model_name,
  "results": [[r.metric_type, r.metric_value, r.metric_args, r.dataset_split, r.dataset_revision] for r in data.eval_results]}))
`

  it('is loaded by the library of Hugging Face with the metrics of the gate and their intervals', async () => {
    const verdict = failedVerdict()
    const { model, dataset } = verdict.lineage
    const card = '---\nlibrary_name: tfjs\n---\n\n# digits\n'
    const evaluated = { digest: model, details: digitsModel }
    await writeFile(
      join(folder, 'MODEL_CARD.md'),
      evaluatedCard({ card, model: evaluated, verdict, license: 'Apache-2.0' }),
    )
    expect(await outputOf('MODEL_CARD.md', loader)).toEqual({
      license: 'apache-2.0',
      library: 'tfjs',
      task: 'image-classification',
      name: 'digits',
      results: verdict.metrics.map(({ metric, candidate: { value, interval } }) => [
        metric,
        value,
        interval === null ? null : { ...interval, confidence: verdict.confidence },
        'test',
        dataset,
      ]),
    })
  })
})

describe('the SBOM of an image', () => {
  it('is valid against the schema of CycloneDX 1.7', async () => {
    expect(await outputOf('sbom.cdx.json', cyclonedx)).toEqual([])
  })

  it('is valid SPDX 2.3', async () => {
    expect(await outputOf('sbom.spdx.json', spdx)).toEqual([])
  })

  it('is invalid for CycloneDX with an unknown field', async () => {
    await writeFile(
      join(folder, 'invalid.json'),
      JSON.stringify({ bomFormat: 'CycloneDX', specVersion: '1.7', extra: 1 }),
    )
    expect(await outputOf('invalid.json', cyclonedx)).not.toEqual([])
  })
})

describe('a signed image', () => {
  const attestation = (file: string) => join(folder, '.tensorline/artifacts/image-attestation', file)
  let image: string

  beforeAll(async () => {
    await makeModel(join(folder, 'model'), new Uint8Array(5000).fill(7))
    // The network of this model is not real, so that no server can load it.
    await writeFile(join(folder, 'tensorline.yml'), 'name: tiny\nimage: { verify: none }\n')
    const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
    await writeFile(publicKeyFile(), publicKey.export({ type: 'spki', format: 'pem' }))
    const env = { TENSORLINE_SIGNING_KEY: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString() }
    const built = await tensorlineHere(folder, ['build-image', '--model', './model'], env)
    expect(built.code).toBe(0)
    const layout = join(folder, '.tensorline/artifacts/image/layout')
    const { root } = await readManifests(layout)
    image = blobPath(layout, root.digest)
  })

  it('lists the bundled npm packages, the packages of Debian and Node to Syft without options', async () => {
    const layout = join(folder, '.tensorline/artifacts/image/layout')
    const env = { ...process.env, SYFT_CHECK_FOR_APP_UPDATE: 'false' }
    const options = { env, maxBuffer: 64 * 1024 ** 2 }
    const { stdout } = await run(
      tool('syft'),
      ['scan', '--quiet', '--output', 'json', `oci-dir:${layout}`],
      options,
    )
    const { artifacts } = syftSchema.parse(JSON.parse(stdout))
    const found = (type: string) =>
      artifacts.filter((one) => one.type === type).map(({ name, version }) => `${name}@${version}`)
    const bundled = serverComponents().packages.map(({ name, version }) => `${name}@${version}`)
    expect(found('npm')).toEqual(expect.arrayContaining(bundled))
    expect(found('deb')).toEqual(expect.arrayContaining([expect.stringMatching(/^libc6@/)]))
    expect(artifacts.map(({ name }) => name)).toContain('node')
  })

  const publicKeyFile = () => join(folder, 'key.pub')
  const verifyModel = (model: string) => {
    const args = ['--signature', attestation('model.sig'), '--public_key', publicKeyFile(), model]
    const env = { ...process.env, PYTHONPATH: packages }
    return run('python3', ['-m', 'model_signing', 'verify', 'key', ...args], { env })
  }

  it('has a signature of the model that Python verifies, and rejects for a changed file', async () => {
    await verifyModel(join(folder, 'model'))
    await cp(join(folder, 'model'), join(folder, 'changed'), { recursive: true })
    await writeFile(join(folder, 'changed/model.json'), '{}')
    await expect(verifyModel(join(folder, 'changed'))).rejects.toThrow(/Hash mismatch/)
  })

  it.each([
    ['provenance.sigstore.json', 'slsaprovenance1'],
    ['lineage.sigstore.json', 'https://github.com/tensorline/tensorline/lineage/v1'],
  ])('has %s, which cosign verifies for the manifest of the image', async (file, type) => {
    const args = ['--key', publicKeyFile(), '--bundle', attestation(file), '--type', type]
    const cosign = ['verify-blob-attestation', '--insecure-ignore-tlog', ...args]
    await run(tool('cosign'), [...cosign, image])
    await expect(run(tool('cosign'), [...cosign, publicKeyFile()])).rejects.toThrow()
  })
})
