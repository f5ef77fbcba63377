import { z } from 'zod'
import { commitSchema, digestSchema } from '../artifacts/manifest.ts'
import { serverMeasurementSchema } from '../image/server-measurement.ts'
import { sha256Pattern } from '../artifacts/digest.ts'

const digestSet = z.looseObject({
  sha256: z.string().regex(sha256Pattern).optional(),
  gitCommit: commitSchema.optional(),
})
const subject = z.array(z.looseObject({ digest: digestSet })).min(1)

/** Statement about the lineage of an image, which `build-image` signs. */
export const lineageStatementSchema = z.looseObject({
  subject,
  predicate: z.looseObject({
    image: digestSchema.optional(),
    model: digestSchema,
    madeFrom: digestSchema.optional(),
    transform: digestSchema.optional(),
    dataset: digestSchema.nullable(),
    verdict: z
      .looseObject({
        report: digestSchema,
        outcome: z.string(),
        accepted: z.boolean(),
        evaluated: digestSchema,
        testSplit: digestSchema,
      })
      .nullable(),
    // No link of the chain.
    server: serverMeasurementSchema.optional().catch(undefined),
    // Versions before 1.1 did not state it.
    finishedOn: z.iso.datetime().optional(),
  }),
})
export type LineageStatement = z.infer<typeof lineageStatementSchema>

/** SLSA provenance of an image. */
export const provenanceStatementSchema = z.looseObject({
  subject,
  predicate: z.looseObject({
    buildDefinition: z.looseObject({
      resolvedDependencies: z.array(
        z.looseObject({ name: z.string().optional(), uri: z.string().optional(), digest: digestSet }),
      ),
    }),
    runDetails: z.looseObject({ metadata: z.looseObject({ finishedOn: z.iso.datetime() }) }),
  }),
})
export type ProvenanceStatement = z.infer<typeof provenanceStatementSchema>

/** OpenSSF Model Signing statement about the files of a model. */
export const modelSignatureSchema = z.looseObject({
  predicate: z.looseObject({
    resources: z.array(z.looseObject({ name: z.string(), digest: z.string() })),
  }),
})
export type ModelSignature = z.infer<typeof modelSignatureSchema>
