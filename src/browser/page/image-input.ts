import type { PageInput } from '../../serving/page/page-facts.ts'
import type { Request } from './connection.ts'
import { element } from './element.ts'
import { Drawing } from './fields/drawing.ts'
import { PictureField } from './fields/picture-field.ts'
import type { InputView } from './input-view.ts'

/** Largest side of images that a person can draw. */
const largestDrawing = 64

/** Returns the input of a model of images: a canvas for small grey ones, and the choice of a file. */
export function imageInput(
  facts: Extract<PageInput, { kind: 'image' }>,
  send: (request: Request) => void,
): InputView {
  const drawable = facts.channels === 1 && Math.max(facts.width, facts.height) <= largestDrawing
  const drawing = drawable ? new Drawing(facts, facts.background ?? 'dark', () => void sendDrawing()) : null
  const sendDrawing = async () => {
    if (drawing !== null) send({ body: await drawing.toPng(), mediaType: 'image/png', file: null })
  }
  const label =
    drawing === null ? 'Drop a picture here, or choose a file' : 'Or drop a picture here, or choose a file'
  const picture = new PictureField('picture', label, facts, () => {
    const { chosen } = picture
    if (chosen === null) return
    send({ body: chosen.bytes, mediaType: imageType(chosen.mediaType), file: chosen.name })
  })
  return {
    root: element('div', { class: 'image-input' }, drawing?.root ?? null, picture.root),
    invitation:
      drawing === null ? 'Choose a picture to see a prediction.' : 'Draw something to see a prediction.',
    markColumn: () => undefined,
  }
}

/** Returns a media type that the server accepts for the file of a picture. */
function imageType(declared: string): string {
  return declared.startsWith('image/') ? declared : 'application/octet-stream'
}
