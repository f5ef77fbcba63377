import type { Verdict } from '../evaluation/verdict.ts'
import type { Outcome } from '../evaluation/decision.ts'
import type { CheckConclusion, CheckReport, Log, Posted } from '../host/host.ts'
import { renderMarkdown } from '../report/verdict-markdown.ts'
import type { Run } from './run.ts'

const conclusions: Readonly<Record<Outcome, CheckConclusion>> = {
  pass: 'success',
  fail: 'failure',
  inconclusive: 'neutral',
}

/** Puts the verdict into summary, log, comment and check. What cannot be posted is told and changes nothing. */
export async function announceVerdict(
  { host }: Run,
  verdict: Verdict,
  { comment, check }: { readonly comment: boolean; readonly check: boolean },
): Promise<{ 'comment-url': string; 'check-url': string }> {
  const markdown = renderMarkdown(verdict)
  await host.writeSummary(markdown)
  for (const warning of verdict.warnings) host.log.warning(warning)
  if (verdict.outcome === 'pass') host.log.info(`pass: ${verdict.reason}`)
  if (verdict.outcome === 'inconclusive' && verdict.accepted)
    host.log.warning(`inconclusive: ${verdict.reason}`)
  const { review, pullRequest } = host
  if (review === null) return { 'comment-url': '', 'check-url': '' }
  return {
    'comment-url':
      comment && pullRequest
        ? urlOf(host.log, await review.comment(`${verdict.name}-${verdict.gate}`, markdown))
        : '',
    'check-url': check ? urlOf(host.log, await review.check(checkOf(verdict, markdown))) : '',
  }
}

function checkOf(verdict: Verdict, markdown: string): CheckReport {
  return {
    name: `tensorline / ${verdict.name} / ${verdict.gate}`,
    conclusion: verdict.accepted ? conclusions[verdict.outcome] : 'failure',
    title: verdict.reason,
    markdown,
  }
}

function urlOf(log: Log, posted: Posted): string {
  if (posted.posted) return posted.url
  log.warning(posted.reason)
  return ''
}
