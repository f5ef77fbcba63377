import { sum } from 'd3-array'
import { splitNames, type DatasetDetails } from '../../dataset/dataset-schema.ts'
import { outputsOf } from '../../dataset/label-target.ts'
import { shortDigest } from '../../artifacts/digest.ts'
import { manualPage } from '../../package/docs-url.ts'
import { formatCount, percentText } from '../../text/format.ts'
import { html, type Content, type Markup } from '../html/markup.ts'
import { tile } from '../html/overview.ts'
import type { DataReport } from './data-report.ts'
import { named } from './named.ts'
import { splitTitles } from './split-legend.ts'

/** Returns the name of the dataset and its most important figures. */
export function dataOverview({ dataset: { details, digest }, preparation, profile }: DataReport): Markup {
  const all = sum(splitNames, (split) => details.rows[split])
  const { read, quarantined } = details.cleaned
  return html`<header class="verdict plain">
    <p class="eyebrow">Data report · dataset <code>${shortDigest(digest)}</code></p>
    <h1>${named(details.name)}</h1>
    <p class="reason">${contentText(details)}</p>
    <p class="note">
      Statistics of the stored values, before any transform. ${hiddenText(profile.privateColumns)}
      <a href="${manualPage('data-report')}" rel="noreferrer">How to read this report</a>
    </p>
    <dl class="tiles">
      ${tile('Examples', formatCount(all), all === read ? 'all rows of the sources' : `of ${formatCount(read)} rows`)}
      ${splitNames.map((split) =>
        tile(splitTitles[split], formatCount(details.rows[split]), shareText(details.rows[split], all)),
      )}
      ${quarantined === 0 ? null : tile('Quarantined', formatCount(quarantined), 'rows that cannot be read')}
      ${tile('Warnings', formatCount(preparation.warnings.length), '')}
    </dl>
  </header>`
}

function contentText({ features, label }: DatasetDetails): Content {
  const predicted = outputsOf(label).map(({ label: one }, index) => [
    index === 0 ? '' : ', ',
    html`${named(one.column)}
    (${one.kind === 'class' ? `${formatCount(one.classes.length)} classes` : 'a number'})`,
  ])
  const given =
    features.kind === 'image'
      ? `images of ${features.width} × ${features.height} pixels, ${features.channels === 1 ? 'grey' : 'in colour'}`
      : `${formatCount(features.columns.length)} ${features.columns.length === 1 ? 'column' : 'columns'}`
  return html`Predicts ${predicted} from ${given}.`
}

function hiddenText(columns: number): string {
  if (columns === 0) return ''
  return columns === 1
    ? 'One private column is not shown.'
    : `${formatCount(columns)} private columns are not shown.`
}

function shareText(count: number, all: number): string {
  return all === 0 ? '' : percentText(Number((count / all).toPrecision(3)))
}
