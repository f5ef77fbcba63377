import type { ErrorTable } from './error-table.ts'

export const attestationErrors = {
  ATTEST_INVALID: {
    meaning: 'An attestation cannot be verified.',
    fix: 'Use the attestation that the gate published for this model, and the right trusted root.',
  },
  ATTEST_OTHER_MODEL: {
    meaning: 'The attestation is about another model.',
    fix: 'Use the attestation of this model.',
  },
  ATTEST_REFUSED: {
    meaning: 'The attested verdict refuses the model.',
    fix: 'Read the report of the gate, and train a better model.',
  },
  ATTEST_OTHER_POLICY: {
    meaning: 'The gate decided with another configuration.',
    fix: 'Run the gate again with the required configuration.',
  },
  ATTEST_OTHER_REPORT: {
    meaning: 'The attestation is about another report.',
    fix: 'Use the report that was published with the attestation.',
  },
  ATTEST_OTHER_SIGNER: {
    meaning: 'Another workflow, repository or branch signed the verdict.',
    fix: 'Run the gate in the required workflow.',
  },
  ATTEST_TOO_OLD: {
    meaning: 'The verdict is older than allowed.',
    fix: 'Run the gate again.',
  },
  ATTEST_ROOT_UNAVAILABLE: {
    meaning: 'The public trusted root of Sigstore cannot be fetched.',
    fix: 'Give a trusted root as a file.',
  },
  ATTEST_ROOT_INVALID: {
    meaning: 'The file is not a trusted root of Sigstore.',
    fix: 'Write the file with `gh attestation trusted-root`.',
  },
  ATTEST_NO_IDENTITY: {
    meaning: 'The run has no identity to sign the verdict with.',
    fix: 'Add `id-token: write` to the permissions of the job.',
  },
  ATTEST_SIGNING_FAILED: {
    meaning: 'The verdict cannot be signed.',
    fix: 'Run the job again, and check that the runner reaches Sigstore.',
  },
} as const satisfies ErrorTable
