import type { Command } from 'commander'
import type { Guard } from './guard.ts'
import { withJson } from './json-command.ts'

export function describeVerifyReport(program: Command, guard: Guard): void {
  const command = program
    .command('verify-report')
    .description('Verifies a signed verdict of the gate: its signer, time, model and gate configuration')
    .argument('<bundle>', 'the Sigstore bundle, or the folder of the artifact that contains it')
    .requiredOption(
      '--subject <model>',
      'the model of the verdict: its folder, its manifest.json or its digest',
    )
    .requiredOption('--repository <owner/name>', 'the repository whose run must have signed it')
    .option(
      '--workflow <path>',
      'the workflow that must have signed it, for example .github/workflows/model.yml',
    )
    .option('--ref <ref>', 'the required branch or tag of the run, for example refs/heads/main')
    .option('--issuer <address>', 'the issuer of the identity', 'https://token.actions.githubusercontent.com')
    .option('--config <file>', 'the tensorline.yml with the required gate section')
    .option('--policy <digest>', 'the digest of the required gate section, instead of the file')
    .option('--report <folder>', 'the report of the verdict: its folder or its digest')
    .option('--max-age <age>', 'the greatest age of the signature, for example 12h or 7d')
    .option(
      '--trusted-root <file>',
      'the trusted root that `gh attestation trusted-root` writes; by default the public Sigstore',
    )
  withJson(command, guard, async (options, [bundle = ''], { log }) => {
    const { parseVerifyOptions, verifyReport } = await import('./verify-report.ts')
    return verifyReport(bundle, parseVerifyOptions(options), { log, now: new Date() })
  })
}
