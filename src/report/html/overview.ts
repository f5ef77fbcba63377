import type { Outcome } from '../../gate/decision-rule.ts'
import { reasonsOf } from '../../gate/reason.ts'
import { failsGate, type Verdict } from '../../gate/verdict.ts'
import { formatCount, differenceText, formatValue } from '../../text/format.ts'
import { guidanceOf, manualOf } from '../guidance.ts'
import { areCompared, differenceTitle, outcomeWords } from '../words.ts'
import { html, type Content, type Markup } from './markup.ts'

const marks: Readonly<Record<Outcome, string>> = { pass: '✓', fail: '✕', inconclusive: '?' }

/** Returns the verdict, its reason and the most important figures. */
export function overview(verdict: Verdict): Markup {
  const { outcome, reason, name, gate, output, accepted } = verdict
  const subject = output === undefined ? name : `${name} · output ${output}`
  const consequence = outcome === 'inconclusive' ? ` The job ${accepted ? 'continues' : 'fails'}.` : ''
  return html`<header class="verdict ${outcome}">
    <p class="eyebrow">Evaluation gate · ${subject} · ${gate}</p>
    <h1><span class="mark" aria-hidden="true">${marks[outcome]}</span> ${outcomeWords[outcome]}</h1>
    <p class="reason">${reason}.${consequence}</p>
    ${allReasons(verdict)}
    <p class="note">
      ${guidanceOf(verdict)} <a href="${manualOf(verdict)}" rel="noreferrer">How to read this report</a>
    </p>
    <dl class="tiles">${tiles(verdict).map(([title, value, note]) => tile(title, value, note))}</dl>
  </header>`
}

/** Returns all reasons if the heading names only one of several. */
function allReasons(verdict: Verdict): Content {
  if (verdict.outcome === 'pass') return null
  const reasons = reasonsOf(verdict.outcome, verdict)
  if (reasons.length < 2) return null
  return html`<details class="reasons">
    <summary>All ${reasons.length} reasons</summary>
    <ul>
      ${reasons.map((reason) => html`<li class="sentence">${reason}</li>`)}
    </ul>
  </details>`
}

export function tile(title: string, value: string, note: string): Markup {
  return html`<div>
    <dt>${title}</dt>
    <dd>${value} <small>${note}</small></dd>
  </div>`
}

function tiles(verdict: Verdict): [string, string, string][] {
  const { metrics, comparisons, requirements, slices, examples } = verdict
  const primary = metrics.find(({ metric }) => metric === comparisons[0]?.metric) ?? metrics[0]
  const held = requirements.filter(({ outcome }) => outcome === 'pass').length
  const decisive = slices.filter(({ exploratory }) => !exploratory)
  const failing = decisive.filter(failsGate).length
  return [
    ...(primary ? [tileOf(primary.title, formatValue(primary.candidate.value, primary.unit))] : []),
    ...(primary?.difference && primary.baseline !== null
      ? [
          tileOf(
            differenceTitle,
            differenceText(primary.difference.value, primary.unit),
            `baseline ${formatValue(primary.baseline, primary.unit)}`,
          ),
        ]
      : []),
    ...(requirements.length > 0 ? [tileOf('Requirements', `${held} of ${requirements.length}`, 'hold')] : []),
    ...(decisive.length > 0
      ? [
          failing > 0 || areCompared(decisive)
            ? tileOf('Slices', `${failing} of ${decisive.length}`, 'worse or missing')
            : tileOf('Slices', formatCount(decisive.length), 'not compared'),
        ]
      : []),
    tileOf('Test examples', formatCount(examples)),
  ]
}

function tileOf(title: string, value: string, note = ''): [string, string, string] {
  return [title, value, note]
}

export function warningList(warnings: readonly string[]): Content {
  if (warnings.length === 0) return null
  return html`<aside class="warnings" aria-label="Warnings">
    <ul>
      ${warnings.map((warning) => html`<li>${warning}</li>`)}
    </ul>
  </aside>`
}

/** Returns an outcome as a small badge, with a word as well as a colour. */
export function badge(kind: Outcome | 'plain', text: string): Markup {
  return html`<span class="badge ${kind}">${text}</span>`
}
