import { z } from 'zod'
import { digestOfHex, hexOf, sha256Pattern, type Digest } from '../artifacts/digest.ts'

export const payloadType = 'application/vnd.in-toto+json'
const statementType = 'https://in-toto.io/Statement/v1'
export const testResultType = 'https://in-toto.io/attestation/test-result/v0.1'
export const summaryType = 'https://slsa.dev/verification_summary/v1'

const digestSet = z.looseObject({ sha256: z.string().regex(sha256Pattern) })
const subject = z.looseObject({ name: z.string(), digest: digestSet })

/** An in-toto resource descriptor: the role and the digest of an input; a version has an address instead. */
const resource = z.looseObject({
  name: z.string().optional(),
  uri: z.string().optional(),
  digest: digestSet.optional(),
})

/** https://github.com/in-toto/attestation/blob/main/spec/predicates/test-result.md */
const testResult = z.looseObject({
  result: z.enum(['PASSED', 'WARNED', 'FAILED']),
  configuration: z.array(resource),
  passedTests: z.array(z.string()).optional(),
  warnedTests: z.array(z.string()).optional(),
  failedTests: z.array(z.string()).optional(),
})

/** https://slsa.dev/spec/v1.1/verification_summary */
const summary = z.looseObject({
  verifier: z.looseObject({ id: z.string(), version: z.record(z.string(), z.string()).optional() }),
  resourceUri: z.string(),
  policy: resource,
  inputAttestations: z.array(resource).optional(),
  verificationResult: z.enum(['PASSED', 'FAILED']),
  verifiedLevels: z.array(z.string()),
  slsaVersion: z.string().optional(),
})

const common = { _type: z.literal(statementType), subject: z.array(subject).min(1) }

/** The two statements about a verdict. Unknown fields are ignored, as the parsing rules of in-toto require. */
export const statementSchema = z.discriminatedUnion('predicateType', [
  z.looseObject({ ...common, predicateType: z.literal(testResultType), predicate: testResult }),
  z.looseObject({ ...common, predicateType: z.literal(summaryType), predicate: summary }),
])

export type Statement = z.infer<typeof statementSchema>
export type TestResult = Extract<Statement, { predicateType: typeof testResultType }>
export type Summary = Extract<Statement, { predicateType: typeof summaryType }>

export function statementAbout(
  name: string,
  digests: readonly Digest[],
): Pick<Statement, '_type' | 'subject'> {
  return { _type: statementType, subject: digests.map((digest) => ({ name, digest: digestSetOf(digest) })) }
}

export function digestSetOf(digest: Digest): { sha256: string } {
  return { sha256: hexOf(digest) }
}

export function digestIn({ sha256 }: { readonly sha256: string }): Digest {
  return digestOfHex(sha256)
}
