import type { Verdict } from '../../gate/verdict.ts'
import { policyLines } from '../policy-change.ts'
import { html, type Content } from './markup.ts'

/** What the pull request changes of how it is judged. */
export function policySection(verdict: Verdict): Content {
  const lines = policyLines(verdict)
  if (lines.length === 0) return null
  return html`<aside class="warnings" aria-label="Changes of how it is judged">
    <ul>
      ${lines.map((line) => html`<li>${line}</li>`)}
    </ul>
  </aside>`
}
