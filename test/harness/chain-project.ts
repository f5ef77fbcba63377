import { generateKeyPairSync, type KeyObject } from 'node:crypto'
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { writeArtifact } from '../../src/artifacts/artifact.ts'
import { canonicalJson, digestOf, digestOfJson, type Digest } from '../../src/artifacts/digest.ts'
import type { ArtifactKind } from '../../src/artifacts/manifest.ts'
import { signWithKey } from '../../src/attestation/key-signer.ts'
import { testResultOf } from '../../src/attestation/verdict-statements.ts'
import { parsePipeline } from '../../src/config/read-pipeline.ts'
import type { Verdict } from '../../src/gate/verdict.ts'
import type { Host } from '../../src/host/host.ts'
import { createLocalHost } from '../../src/host/local/local-host.ts'
import { prepareWorkplace, workplaceAt } from '../../src/host/local/workplace.ts'
import {
  lineageStatement,
  modelSignatureStatement,
  provenanceStatement,
} from '../../src/image/evidence/in-toto.ts'
import { readManifests } from '../../src/image/layout.ts'
import type { ServerMeasurement } from '../../src/image/server-measurement.ts'
import { openEvaluableModel, type EvaluableModel } from '../../src/model/evaluable-model.ts'
import { requireChain, type VerifiedChain } from '../../src/stages/chain/require-chain.ts'
import { digitDetails } from '../integration/serving/model-server.ts'
import { layoutOf, rawTar } from '../unit/image/tar-layout.ts'
import { firstVerdict } from './verdicts.ts'

export const repository = 'https://github.com/acme/mnist'
export const commit = '0123456789abcdef0123456789abcdef01234567'

/** Returns a private key as PEM, and its public key. */
export function newKey(): { readonly pem: string; readonly publicKey: KeyObject } {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  return { pem: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(), publicKey }
}

/** Values of a chain that a test replaces, each as another run would have it. */
export interface ChainChanges {
  /** Dataset in the signed lineage. */
  readonly dataset?: Digest
  /** Transform in the signed lineage. */
  readonly transform?: Digest
  /** Commit in the signed provenance. */
  readonly commit?: string
  /** Model before quantization in the signed lineage. */
  readonly madeFrom?: Digest
  /** Model in all signed statements. */
  readonly model?: Digest
  readonly verdict?: (verdict: Verdict) => Verdict
  /** Image in all signed statements. */
  readonly image?: Digest
  readonly finishedOn?: Date
  readonly pem?: string
  /** Signed files that are left out. */
  readonly without?: readonly string[]
  readonly withoutReport?: boolean
  /** The image was built without the report, so that its signed lineage contains no verdict. */
  readonly builtWithoutReport?: boolean
  /** Measured server in the signed lineage. */
  readonly measured?: ServerMeasurement
  /** Record of the run that built the image. */
  readonly run?: object
  /** Content of the only file in the image; another one gives another image. */
  readonly content?: string
  readonly sign?: (statement: object) => Promise<string>
}

/** A project with the artifacts of one run, whose image was built, evaluated and signed. */
export interface ChainProject {
  readonly folder: string
  /** Layout of the image. */
  readonly layout: string
  /** Folder with the signed files about it. */
  readonly signed: string
  readonly model: EvaluableModel
  readonly warnings: readonly string[]
  /** Verifies the chain as `deploy` does, with this section. */
  readonly verify: (section: string) => Promise<VerifiedChain>
}

export async function writeChain(
  signer: { readonly pem: string; readonly publicKey: KeyObject },
  changes: ChainChanges = {},
): Promise<ChainProject> {
  const folder = await mkdtemp(join(tmpdir(), 'tensorline-chain-'))
  const key = signer.publicKey.export({ type: 'spki', format: 'pem' })
  await writeFile(join(folder, 'key.pub'), key)
  await prepareWorkplace(workplaceAt(folder))
  const warnings: string[] = []
  const local = await createLocalHost({ folder, env: {}, terminal: { write: () => true } })
  const host: Host = {
    ...local,
    log: { ...local.log, warning: (message) => void warnings.push(message) },
  }
  const publish = async (
    name: string,
    kind: ArtifactKind,
    parents: Record<string, Digest>,
    details: object,
    fill: (draft: string) => Promise<void>,
  ) => {
    const artifact = await writeArtifact(join(folder, 'made', name), async (draft) => {
      await fill(draft)
      return {
        kind,
        parents,
        config: digestOf('config'),
        details,
        run: kind === 'image' ? (changes.run ?? {}) : {},
      }
    })
    await host.artifacts.publish(name, artifact.folder, artifact.digest)
    return artifact
  }

  const dataset = digestOf('dataset')
  const origin = digestOf('model before quantization')
  const modelDetails = { ...digitDetails, modelBytes: 1, parameters: 1, weights: 'float32' }
  const { digest: model } = await publish(
    'model',
    'model',
    { dataset, model: origin },
    modelDetails,
    (draft) => writeFile(join(draft, 'model.json'), '{}'),
  )
  const first = firstVerdict()
  const lineage = { ...first.lineage, model: origin, dataset }
  const verdict = (changes.verdict ?? ((same) => same))({ ...first, lineage })
  let report = digestOf('no report')
  if (!changes.withoutReport)
    report = (
      await publish('report', 'report', { model: origin }, {}, (draft) =>
        writeFile(join(draft, 'report.json'), canonicalJson(verdict)),
      )
    ).digest

  const made = join(folder, 'built')
  await mkdir(made)
  const labels = { 'org.opencontainers.image.revision': commit }
  const tars = [await rawTar([{ name: 'x', content: changes.content ?? 'x' }])]
  const layout = await layoutOf(join(made, 'layout'), tars, { config: { Labels: labels } })
  const { digest: image } = (await readManifests(layout)).root
  const imageDetails = { image, name: 'acme/mnist', pushed: false, bytes: 1, bytesWithoutModel: 1 }
  const artifact = await publish('image', 'image', { model }, imageDetails, async (draft) => {
    await layoutOf(join(draft, 'layout'), tars, { config: { Labels: labels } })
  })

  const subject = { kind: 'image', name: 'acme/mnist', digest: changes.image ?? image } as const
  const stated = changes.model ?? model
  const opened = await openEvaluableModel(join(folder, 'made/model'))
  const statements = {
    'provenance.sigstore.json': provenanceStatement({
      subject,
      model: stated,
      settings: {},
      base: null,
      platforms: [],
      source: { url: repository, commit: changes.commit ?? commit },
      startedOn: new Date(0),
      finishedOn: changes.finishedOn ?? new Date(),
    }),
    'lineage.sigstore.json': lineageStatement({
      subject,
      model: stated,
      parents: { dataset: changes.dataset ?? dataset, model: changes.madeFrom ?? origin },
      transform: changes.transform ?? digestOfJson(opened.details.transform),
      report: changes.builtWithoutReport ? null : { digest: report, verdict },
      measured: changes.measured ?? null,
      finishedOn: changes.finishedOn ?? new Date(),
    }),
    'model.sig': modelSignatureStatement('mnist', stated, opened.manifest),
    'test-result.sigstore.json': testResultOf(verdict, report),
  }
  const sign = changes.sign ?? ((statement: object) => signWithKey(statement, changes.pem ?? signer.pem))
  const write = async (draft: string, names: readonly (keyof typeof statements)[]) => {
    for (const name of names)
      if (!changes.without?.includes(name)) await writeFile(join(draft, name), await sign(statements[name]))
  }
  await publish('image-attestation', 'attestation', { image: artifact.digest }, {}, (draft) =>
    write(draft, ['provenance.sigstore.json', 'lineage.sigstore.json', 'model.sig']),
  )
  await publish('report-attestation', 'attestation', { report }, {}, (draft) =>
    write(draft, ['test-result.sigstore.json']),
  )
  const layoutFolder = join(folder, 'made/image/layout')
  return {
    folder,
    layout: layoutFolder,
    signed: join(folder, 'made/image-attestation'),
    model: opened,
    warnings,
    verify: async (section) =>
      requireChain(
        {
          host,
          pipeline: parsePipeline(`name: mnist\ndeploy: ${section}\n`, 'tensorline.yml'),
          file: 'tensorline.yml',
          overrides: [],
          folder,
          workspace: folder,
        },
        { reference: 'image', layout: layoutFolder, model: opened },
      ),
  }
}
