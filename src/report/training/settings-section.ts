import { stringify } from 'yaml'
import { factList } from '../html/fact-list.ts'
import { html, type Content } from '../html/markup.ts'
import { section } from '../html/html-table.ts'
import type { TrainingReport } from './training-report.ts'

/** Returns the digests, the engine and the configuration with all its defaults. */
export function settingsSection({ figures }: TrainingReport): Content {
  const facts: [string, Content][] = [
    ['Model', html`<code class="whole">${figures.model}</code>`],
    ['Dataset', html`<code class="whole">${figures.dataset}</code>`],
    ['Engine', figures.engine],
  ]
  return section(
    'Settings',
    'settings',
    factList('lineage', facts),
    html`<details class="more">
      <summary>Configuration with all defaults</summary>
      <div class="frame" role="region" aria-label="Configuration" tabindex="0">
        <pre class="settings">${stringify(figures.settings, { lineWidth: 0 })}</pre>
      </div>
    </details>`,
  )
}
