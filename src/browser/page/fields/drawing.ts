import type { PagePicture } from '../../../serving/page/page-facts.ts'
import { element } from '../element.ts'

/** Width of the canvas on the page; a smaller window shrinks it. */
const canvasSize = 280
/** Width of the pen, as a share of the longer side: about that of handwritten digits in MNIST. */
const penShare = 0.085

/** A canvas for small grey images. Each of their pixels is the mean of a square of the canvas. */
export class Drawing {
  readonly root: HTMLElement
  readonly #canvas: HTMLCanvasElement
  readonly #context: CanvasRenderingContext2D
  readonly #picture: PagePicture
  readonly #scale: number
  readonly #light: HTMLInputElement
  #drawn = false

  /** @param onStroke is called after each stroke */
  constructor(picture: PagePicture, background: 'dark' | 'light', onStroke: () => void) {
    this.#picture = picture
    this.#scale = Math.max(Math.round(canvasSize / Math.max(picture.width, picture.height)), 1)
    this.#canvas = element('canvas', {
      width: picture.width * this.#scale,
      height: picture.height * this.#scale,
      role: 'img',
      'aria-label': 'Drawing area: draw with the mouse, a pen or a finger',
    })
    const context = this.#canvas.getContext('2d', { willReadFrequently: true })
    if (context === null) throw new Error('this browser has no canvas')
    this.#context = context
    this.#light = element('input', {
      id: 'light-background',
      type: 'checkbox',
      checked: background === 'light',
    })
    const clear = element('button', { type: 'button', class: 'quiet' }, 'Clear')
    clear.addEventListener('click', () => this.#clear())
    this.#light.addEventListener('change', () => this.#clear())
    this.root = element(
      'div',
      { class: 'drawing' },
      this.#canvas,
      element(
        'div',
        { class: 'bar-head' },
        element('label', { class: 'check', for: 'light-background' }, this.#light, ' Dark pen on white'),
        clear,
      ),
    )
    this.#clear()
    this.#listen(onStroke)
  }

  get isDrawn(): boolean {
    return this.#drawn
  }

  /** Returns the drawing as a PNG file in the size of the model. */
  async toPng(): Promise<Uint8Array<ArrayBuffer>> {
    const { width, height } = this.#picture
    const scale = this.#scale
    const { data } = this.#context.getImageData(0, 0, this.#canvas.width, this.#canvas.height)
    const small = element('canvas', { width, height })
    const context = small.getContext('2d')
    if (context === null) throw new Error('this browser has no canvas')
    const pixels = context.createImageData(width, height)
    for (let y = 0; y < height; y++)
      for (let x = 0; x < width; x++) {
        let sum = 0
        for (let dy = 0; dy < scale; dy++)
          for (let dx = 0; dx < scale; dx++)
            sum += data[((y * scale + dy) * this.#canvas.width + x * scale + dx) * 4] ?? 0
        const grey = Math.round(sum / scale ** 2)
        pixels.data.set([grey, grey, grey, 255], (y * width + x) * 4)
      }
    context.putImageData(pixels, 0, 0)
    const blob = await new Promise<Blob | null>((resolve) => small.toBlob(resolve, 'image/png'))
    if (blob === null) throw new Error('this browser cannot write PNG files')
    return new Uint8Array(await blob.arrayBuffer())
  }

  #clear(): void {
    this.#context.fillStyle = this.#light.checked ? '#fff' : '#000'
    this.#context.fillRect(0, 0, this.#canvas.width, this.#canvas.height)
    this.#drawn = false
  }

  #listen(onStroke: () => void): void {
    const canvas = this.#canvas
    let last: readonly [number, number] | null = null
    const pointOf = ({ clientX, clientY }: PointerEvent): readonly [number, number] => {
      const { left, top, width, height } = canvas.getBoundingClientRect()
      return [((clientX - left) / width) * canvas.width, ((clientY - top) / height) * canvas.height]
    }
    const draw = (event: PointerEvent) => {
      if (last === null) return
      const point = pointOf(event)
      this.#line(last, point)
      last = point
    }
    canvas.addEventListener('pointerdown', (event) => {
      canvas.setPointerCapture(event.pointerId)
      last = pointOf(event)
      draw(event)
    })
    canvas.addEventListener('pointermove', draw)
    const end = () => {
      if (last === null) return
      last = null
      onStroke()
    }
    canvas.addEventListener('pointerup', end)
    canvas.addEventListener('pointercancel', end)
  }

  #line(from: readonly [number, number], to: readonly [number, number]): void {
    const context = this.#context
    context.strokeStyle = this.#light.checked ? '#000' : '#fff'
    context.lineWidth = penShare * Math.max(this.#canvas.width, this.#canvas.height)
    context.lineCap = 'round'
    context.lineJoin = 'round'
    context.beginPath()
    context.moveTo(...from)
    context.lineTo(...to)
    context.stroke()
    this.#drawn = true
  }
}
