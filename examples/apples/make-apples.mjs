/**
 * Writes apples.csv and photos/*.bmp: made-up photos of apples, the distance of the camera from each, and its size: node make-apples.mjs
 * [APPLES]. The size follows from both, and from neither alone: a small apple near the camera looks like a large one far away.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const count = Number(process.argv[2] ?? 4000)
const side = 24
const colours = [
  [200, 40, 40],
  [110, 170, 50],
  [220, 190, 60],
]

/** Random numbers from 0 to 1, the same in each run: mulberry32. */
let state = 7
function random() {
  state = (state + 0x6d2b79f5) | 0
  let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
  mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
}
const between = (least, most) => least + (most - least) * random()

const folder = import.meta.dirname
mkdirSync(join(folder, 'photos'), { recursive: true })
const rows = ['photo,distance,size']
for (let apple = 0; apple < count; apple++) {
  const centimetres = between(5, 11)
  const metres = between(0.5, 2)
  const photo = `${String(apple).padStart(4, '0')}.bmp`
  writeFileSync(join(folder, 'photos', photo), bmp(draw((0.5 * centimetres) / metres)))
  const size = centimetres < 7 ? 'small' : centimetres < 9 ? 'medium' : 'large'
  rows.push(`${photo},${metres.toFixed(2)},${size}`)
}
writeFileSync(join(folder, 'apples.csv'), `${rows.join('\n')}\n`)

/** Returns the colour of each pixel of a disc on a grey background, with noise. */
function draw(radius) {
  const colour = colours[Math.floor(random() * colours.length)]
  const [x, y] = [between(radius, side - radius), between(radius, side - radius)]
  const grey = between(60, 200)
  return (column, row) => {
    // Pixels on the edge have both colours.
    const share = Math.min(1, Math.max(0, radius + 0.5 - Math.hypot(column + 0.5 - x, row + 0.5 - y)))
    return colour.map((value) => share * value + (1 - share) * grey + between(-15, 15))
  }
}

/** Returns a BMP file of 24 bits a pixel, with the first row on top. */
function bmp(pixelAt) {
  const file = Buffer.alloc(54 + side * side * 3)
  file.write('BM')
  file.writeUInt32LE(file.length, 2)
  file.writeUInt32LE(54, 10)
  file.writeUInt32LE(40, 14)
  file.writeInt32LE(side, 18)
  file.writeInt32LE(-side, 22)
  file.writeUInt16LE(1, 26)
  file.writeUInt16LE(24, 28)
  for (let row = 0; row < side; row++)
    for (let column = 0; column < side; column++) {
      const [red, green, blue] = pixelAt(column, row)
      const values = [blue, green, red].map((value) => Math.max(0, Math.min(255, Math.round(value))))
      file.set(values, 54 + (row * side + column) * 3)
    }
  return file
}
