import { byte, type ImageChange, type Shape } from './pixels.ts'

/** Increases the value of hue, saturation and value; the other channels are scaled in proportion. */
export function brighter(added: number, { channels }: Shape): ImageChange {
  return (pixels) => {
    const result = new Uint8Array(pixels.length)
    for (let start = 0; start < pixels.length; start += channels) {
      const own = pixels.subarray(start, start + channels)
      const value = own.reduce((most, part) => Math.max(most, part), 0)
      const raised = Math.min(255, value + 255 * added)
      for (const [channel, part] of own.entries())
        result[start + channel] = byte(value === 0 ? raised : (part * raised) / value)
    }
    return result
  }
}

/** Moves each value towards the mean of its channel; the fraction `kept` of the distance remains. */
export function lessContrast(kept: number, { channels, height, width }: Shape): ImageChange {
  return (pixels) => {
    const sums = new Float64Array(channels)
    for (const [index, value] of pixels.entries())
      sums[index % channels] = (sums[index % channels] ?? 0) + value
    const means = sums.map((sum) => sum / (height * width))
    return Uint8Array.from(pixels, (value, index) => {
      const mean = means[index % channels] ?? 0
      return byte(mean + (value - mean) * kept)
    })
  }
}
