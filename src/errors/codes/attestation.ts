import type { ErrorTable } from './error-table.ts'

export const attestationErrors = {
  ATTEST_INVALID: {
    meaning: 'An attestation cannot be verified.',
    fix: 'Use the attestation that the gate published for this model, and the right trusted root.',
  },
  ATTEST_OTHER_SUBJECT: {
    meaning: 'The attestation is about another model or report, or the report is about another model.',
    fix: 'Use the attestation and the report that were published with this model.',
  },
  ATTEST_REFUSED: {
    meaning: 'The attested verdict refuses the model.',
    fix: 'Read the report of the gate, and train a better model.',
  },
  ATTEST_OTHER_POLICY: {
    meaning: 'The gate decided with another configuration.',
    fix: 'Run the gate again with the required configuration.',
  },
  ATTEST_OTHER_SIGNER: {
    meaning: 'Another workflow, repository or branch signed the verdict.',
    fix: 'Run the gate in the required workflow.',
  },
  ATTEST_TOO_OLD: {
    meaning: 'The verdict is older than allowed.',
    fix: 'Run the gate again.',
  },
  ATTEST_NO_TRUSTED_ROOT: {
    meaning:
      'The public trusted root of Sigstore cannot be fetched, or the given file is not a trusted root.',
    fix: 'Write a trusted root to a file with `gh attestation trusted-root`, and name the file.',
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
