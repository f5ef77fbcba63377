import type { Verdict } from '../../gate/verdict.ts'
import { policyLines } from '../policy-change.ts'
import { html, type Content } from './markup.ts'

/** Returns the changes that the pull request makes to its own evaluation. */
export function policySection(verdict: Verdict): Content {
  const lines = policyLines(verdict)
  if (lines.length === 0) return null
  return html`<aside class="warnings" aria-label="Changes of the evaluation">
    <ul>
      ${lines.map((line) => html`<li>${line}</li>`)}
    </ul>
  </aside>`
}
