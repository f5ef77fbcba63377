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

/** Writes the verdict to summary, log, comment and check. A failure to post is logged and changes no verdict. */
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

/** Returns the key that identifies the comment of a gate among the comments of other gates and pipelines. */
export function gateKey({ name, gate }: Pick<Verdict, 'name' | 'gate'>): string {
  return `${name}-${gate}`
}

/** Returns the name of a gate's check, so that a branch rule can require it. */
export function checkName({ name, gate }: Pick<Verdict, 'name' | 'gate'>): string {
  return `tensorline / ${name} / ${gate}`
}

/** Posts the report as a comment on the pull request, if one exists, and as a check. */
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
