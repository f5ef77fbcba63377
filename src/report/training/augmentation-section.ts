import { thumbnailOf } from '../../images/thumbnail.ts'
import type { ImageShape } from '../../images/image-shape.ts'
import type { TrainedLabel } from '../../training/augmented-pictures.ts'
import { formatCount, percentText, truncate } from '../../text/format.ts'
import { shortNamesOf } from '../example-names.ts'
import { section } from '../html/html-table.ts'
import { html, type Content, type Markup } from '../html/markup.ts'
import { quantityText } from '../quantity-text.ts'
import type { TrainingReport } from './training-report.ts'

/** Smaller shares are not shown. */
const leastShare = 0.005
const mostShares = 3

/** Returns training pictures beside those that the trainer makes of them. */
export function augmentationSection({ figures, augmentation }: TrainingReport): Content {
  if (augmentation === null || augmentation.pictures.length === 0) return null
  const { shape, pictures, mixesLabels } = augmentation
  const nameOf = shortNamesOf(pictures.map(({ id }) => id))
  const trained = figures.training.history.length
  const beyond = pictures.some(({ versions }) => versions.some(({ epoch }) => epoch > trained))
  return section(
    'Augmentation',
    'augmentation',
    html`<p class="note">
      Training pictures, and what the network receives instead of them in the first epochs: made by the code
      of the training step, with the random numbers of that step.
      ${mixesLabels ? 'A picture that is mixed with another one has a mixture of both labels, in the same shares.' : null}
      ${beyond ? `Epochs after epoch ${formatCount(trained)} are those of a longer training.` : null} Values
      beyond black and white are cut off here, and not in the training.
    </p>`,
    html`<ul class="strips">
      ${pictures.map(
        ({ id, pixels, labels, versions }) =>
          html`<li>
            <p><code>${truncate(nameOf(id))}</code></p>
            <div class="strip">
              ${figure(pixels, shape, `Training example ${truncate(id)}`, 'original', labels)}
              ${versions.map((version) =>
                figure(
                  version.pixels,
                  shape,
                  `Training example ${truncate(id)} in epoch ${version.epoch}`,
                  `epoch ${formatCount(version.epoch)}`,
                  mixesLabels ? version.labels : [],
                ),
              )}
            </div>
          </li>`,
      )}
    </ul>`,
  )
}

function figure(
  pixels: Uint8Array,
  shape: ImageShape,
  alternative: string,
  caption: string,
  labels: readonly TrainedLabel[],
): Markup {
  const { mediaType, bytes, width, height } = thumbnailOf(pixels, shape)
  return html`<figure>
    <img
      class="${mediaType === 'image/png' ? 'exact' : 'photo'}"
      src="data:${mediaType};base64,${Buffer.from(bytes).toString('base64')}"
      width="${width}"
      height="${height}"
      alt="${alternative}"
    />
    <figcaption>
      <p>${caption}</p>
      ${labels.map((label) => [
        labels.length > 1 ? html`<p><bdi>${truncate(label.output, 24)}</bdi>:</p>` : null,
        labelLines(label),
      ])}
    </figcaption>
  </figure>`
}

/** Returns the number or the class; of a mixture a line for each class. */
function labelLines(label: TrainedLabel): Content {
  if (label.kind === 'number') return html`<p><b>${quantityText('number')(label.value)}</b></p>`
  const shares = label.shares.filter(({ share }) => share >= leastShare).slice(0, mostShares)
  return shares.map(
    ({ class: name, share }) =>
      html`<p>
        <b><bdi>${truncate(name, 24)}</bdi></b>
        ${shares.length > 1 ? html`<span>${percentText(Number(share.toFixed(2)))}</span>` : null}
      </p>`,
  )
}
