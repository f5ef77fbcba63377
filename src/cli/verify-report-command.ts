import type { Command } from 'commander'
import type { Guard } from './guard.ts'
import { withJson } from './json-command.ts'

export function describeVerifyReport(program: Command, guard: Guard): void {
  const command = program
    .command('verify-report')
    .description(
      'Verify a signed verdict of the gate: who signed it, when, about which model, by which rules',
    )
    .argument('<bundle>', 'the Sigstore bundle, or the folder of the artifact that holds it')
    .requiredOption(
      '--subject <model>',
      'the model it must be about: its folder, its manifest.json or its digest',
    )
    .requiredOption('--repository <owner/name>', 'the repository whose run must have signed it')
    .option('--workflow <path>', 'the workflow that must have signed it, like .github/workflows/model.yml')
    .option('--ref <ref>', 'the branch or tag the run must have been of, like refs/heads/main')
    .option('--issuer <address>', 'who issued the identity', 'https://token.actions.githubusercontent.com')
    .option('--config <file>', 'the tensorline.yml whose section gate must have decided')
    .option('--policy <digest>', 'the digest of that section, instead of the file')
    .option('--report <folder>', 'the report that must belong to it: its folder or its digest')
    .option('--max-age <age>', 'the greatest age of the signature, like 12h or 7d')
    .option(
      '--trusted-root <file>',
      'whom to trust, as `gh attestation trusted-root` writes it; else the public Sigstore',
    )
  withJson(command, guard, async (options, [bundle = ''], { log }) => {
    const { parseVerifyOptions, verifyReport } = await import('./verify-report.ts')
    return verifyReport(bundle, parseVerifyOptions(options), { log, now: new Date() })
  })
}
