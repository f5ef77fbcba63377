import type { PagePicture } from '../../../serving/page/page-facts.ts'
import { element } from '../element.ts'

/** A picture that a person chose. */
export interface ChosenPicture {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly mediaType: string
  readonly name: string
}

/** A place to drop a picture or to choose its file. */
export class PictureField {
  readonly root: HTMLElement
  readonly input: HTMLInputElement
  #chosen: ChosenPicture | null = null

  /** @param onChange is called after each choice */
  constructor(id: string, label: string, picture: PagePicture, onChange: () => void) {
    this.input = element('input', { id, type: 'file', accept: 'image/*', 'aria-describedby': `${id}-hint` })
    const preview = element('div', { class: 'preview' })
    const area = element(
      'label',
      { class: 'drop', for: id },
      preview,
      element('span', {}, label),
      element('small', { id: `${id}-hint` }, hintOf(picture)),
    )
    this.root = element('div', { class: 'picture' }, this.input, area)
    const take = async (file: File | undefined) => {
      if (!file) return
      this.#chosen = {
        bytes: new Uint8Array(await file.arrayBuffer()),
        mediaType: file.type,
        name: file.name,
      }
      showPreview(preview, file)
      onChange()
    }
    this.input.addEventListener('change', () => void take(this.input.files?.[0]))
    area.addEventListener('dragover', (event) => {
      event.preventDefault()
      area.classList.add('over')
    })
    area.addEventListener('dragleave', () => area.classList.remove('over'))
    area.addEventListener('drop', (event) => {
      event.preventDefault()
      area.classList.remove('over')
      void take(event.dataTransfer?.files[0])
    })
  }

  get chosen(): ChosenPicture | null {
    return this.#chosen
  }
}

/** Width up to which a picture is enlarged, so that its pixels are visible. */
const smallWidth = 64

function showPreview(place: HTMLElement, file: File): void {
  const url = URL.createObjectURL(file)
  const image = element('img', { src: url, alt: `The chosen picture ${file.name}` })
  const release = () => URL.revokeObjectURL(url)
  image.addEventListener('load', () => {
    release()
    image.classList.toggle('small', image.naturalWidth <= smallWidth)
  })
  image.addEventListener('error', () => {
    release()
    place.replaceChildren()
  })
  place.replaceChildren(image)
}

function hintOf({ width, height, anySize }: PagePicture): string {
  const size = anySize ? 'any size' : `${width} wide and ${height} high`
  return `PNG, JPEG, WebP, GIF or BMP, ${size}`
}
