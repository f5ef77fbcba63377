import type { RandomStream } from './philox.ts'

/** Returns the `index`-th standard normal number of a stream: Box and Muller, "A note on the generation of random normal deviates", Annals of Mathematical Statistics 29 (1958). */
export function normal(random: RandomStream, index: number): number {
  const pair = index - (index % 2)
  const radius = Math.sqrt(-2 * Math.log(1 - random.draw(pair)))
  const angle = 2 * Math.PI * random.draw(pair + 1)
  return radius * (index % 2 === 0 ? Math.cos(angle) : Math.sin(angle))
}
