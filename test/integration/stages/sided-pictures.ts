import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { encode } from 'fast-png'
import { randomStream } from '../../../src/random/philox.ts'

export const side = 16

/** Returns a grey picture whose left or right half is bright. */
export function picture(isLeft: boolean, index: number): Uint8Array {
  const noise = randomStream(1, 'picture', index)
  const data = Uint8Array.from({ length: side * side }, (_, at) => {
    const isBright = at % side < side / 2 === isLeft
    return (isBright ? 150 : 40) + Math.floor(60 * noise.draw(at))
  })
  return encode({ width: side, height: side, channels: 1, data })
}

/**
 * Writes `pictures.csv` and the folder `photos`. Of each row, the picture has a bright half and the column `side` names a half; the label
 * is whether these are equal, so that neither of both tells it.
 */
export async function writeSidedPictures(folder: string, rows: number): Promise<void> {
  await mkdir(join(folder, 'photos'), { recursive: true })
  const lines = ['photo,side,weight,match']
  for (let row = 0; row < rows; row++) {
    const random = randomStream(2, 'row', row)
    const [isLeft, named] = [random.draw(0) < 0.5, random.draw(1) < 0.5]
    await writeFile(join(folder, 'photos', `${row}.png`), picture(isLeft, row))
    const weight = (10 * random.draw(2)).toFixed(2)
    lines.push(`${row}.png,${named ? 'left' : 'right'},${weight},${isLeft === named ? 'yes' : 'no'}`)
  }
  await writeFile(join(folder, 'pictures.csv'), `${lines.join('\n')}\n`)
}
