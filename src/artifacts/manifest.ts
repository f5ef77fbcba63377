import { z } from 'zod'
import { sha256Pattern, type Digest } from './digest.ts'

export const manifestName = 'manifest.json'
/**
 * File with time, machine and measured speeds. They may differ between equal runs, so they are not part of the digest.
 */
export const runRecordName = 'run.json'

/**
 * A file of a checkpoint to which later checkpoints append. The manifest does not list it; its details contain the length and the
 * digest of the part that belongs to the checkpoint.
 */
export const growingFileName = 'history.jsonl'

/** Version of the schema; increased when the previous version of a reader could misread the new form. */
export const schemaVersion = 1

export const artifactKinds = [
  'dataset',
  'dataset-part',
  'quarantine',
  'dataset-diff',
  'model',
  'report',
  'data-report',
  'image',
  'model-pack',
  'web-package',
  'checkpoint',
  'search',
  'tensorboard',
  'training-report',
  'predictions',
  'attestation',
  'onnx-model',
] as const
export type ArtifactKind = (typeof artifactKinds)[number]

export const digestSchema: z.ZodType<Digest> = z.templateLiteral(
  ['sha256:', z.string().regex(sha256Pattern)],
  'a digest (sha256: and 64 hexadecimal digits)',
)

/** A commit of a repository whose objects are named by SHA-1 or SHA-256. */
export const commitSchema = z
  .string()
  .regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/, 'a commit of 40 or 64 hexadecimal digits')

const fileEntry = z.strictObject({
  path: z.string().regex(/^[^/\\.][^\\]*$/),
  size: z.int().nonnegative(),
  sha256: z.string().regex(sha256Pattern),
})

/**
 * The content of an artifact: every file with its size and hash, and the digests of its inputs. It contains nothing that
 * differs between equal runs; its own SHA-256 is the artifact's digest.
 */
export const manifestSchema = z.strictObject({
  schema: z.int().positive(),
  kind: z.enum(artifactKinds),
  /** Digests of the inputs, by role: `{dataset, model, baseline, …}`. */
  parents: z.record(z.string(), digestSchema),
  /** Digest of the configuration. */
  config: digestSchema,
  /** Details for the readers of this kind; each kind has its own schema. */
  details: z.json(),
  files: z.array(fileEntry),
})

export type FileEntry = z.infer<typeof fileEntry>
export type Manifest = z.infer<typeof manifestSchema>
