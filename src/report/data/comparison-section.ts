import { shortDigest } from '../../artifacts/digest.ts'
import { driftTitle } from '../drift-words.ts'
import { driftSection } from '../html/drift-section.ts'
import { html, type Content } from '../html/markup.ts'
import type { DataReport } from './data-report.ts'

/** Returns the drift from the baseline, signal first; null without a comparison. */
export function comparisonSection({ comparison }: DataReport): Content {
  if (comparison === null) return null
  const { drift, baseline, artifact } = comparison
  return driftSection(
    drift,
    html`<p class="note">
      ${driftTitle(drift)}. Compared with the baseline <code>${shortDigest(baseline)}</code>; the artifact
      <code>${artifact}</code> has all differences.
    </p>`,
  )
}
