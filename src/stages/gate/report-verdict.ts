import type { Outcome } from '../../gate/decision-rule.ts'
import type { Verdict } from '../../gate/verdict.ts'
import type { CheckConclusion, CheckReport, Host, Log, Posted, Tone } from '../../host/host.ts'
import { testSetUseText } from '../../report/test-set-use.ts'
import { renderMarkdown } from '../../report/verdict-markdown.ts'
import { verdictText } from '../../report/verdict-text.ts'
import type { StageContext } from '../context.ts'
import { annotationsOf } from './annotate-verdict.ts'
import type { TestSetUse } from './record-decision.ts'

const conclusions: Readonly<Record<Outcome, CheckConclusion>> = {
  pass: 'success',
  fail: 'failure',
  inconclusive: 'neutral',
}

const tones: Readonly<Record<Outcome, Tone>> = { pass: 'good', fail: 'bad', inconclusive: 'unsure' }

export interface WhereToPost {
  readonly comment: boolean
  readonly check: boolean
}

export interface PostedAt {
  readonly 'comment-url': string
  readonly 'check-url': string
}

/** Puts the verdict into summary, log, comment and check. What cannot be posted is told and changes nothing. */
export async function reportVerdict(
  context: StageContext,
  verdict: Verdict,
  use: TestSetUse,
  where: WhereToPost,
): Promise<PostedAt> {
  const { host } = context
  const markdown = `${renderMarkdown(verdict)}\n\n${testSetUseText(verdict, use)}`
  await host.writeSummary(markdown)
  for (const warning of verdict.warnings) host.log.warning(warning)
  host.log.info(verdictText(verdict, (outcome, text) => host.paint(tones[outcome], text)))
  if (verdict.outcome === 'inconclusive' && verdict.accepted)
    host.log.warning(`inconclusive: ${verdict.reason}`)
  const report = { ...checkOf(verdict, markdown), annotations: await annotationsOf(context, verdict) }
  return postToReview(host, gateKey(verdict), report, where)
}

/** What the comment of a gate is known by, among those of other gates and lines. */
export function gateKey({ name, gate }: Pick<Verdict, 'name' | 'gate'>): string {
  return `${name}-${gate}`
}

/** The check of a gate, so that a rule can require it. */
export function checkName({ name, gate }: Pick<Verdict, 'name' | 'gate'>): string {
  return `tensorline / ${name} / ${gate}`
}

/** Writes one comment, where there is a pull request, and one check, both of the same text. */
export async function postToReview(
  { log, review, pullRequest }: Host,
  key: string,
  report: CheckReport,
  { comment, check }: WhereToPost,
): Promise<PostedAt> {
  if (review === null) return { 'comment-url': '', 'check-url': '' }
  return {
    'comment-url': comment && pullRequest ? urlOf(log, await review.comment(key, report)) : '',
    'check-url': check ? urlOf(log, await review.check(report)) : '',
  }
}

function checkOf(verdict: Verdict, markdown: string): Omit<CheckReport, 'annotations'> {
  return {
    name: checkName(verdict),
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
