/** Returns where `isBelow` turns false between `low`, where it holds, and `high`, where it does not. */
export function bisect(low: number, high: number, isBelow: (value: number) => boolean): number {
  let [from, to] = [low, high]
  for (let step = 0; step < 60; step++) {
    const middle = (from + to) / 2
    // No number lies between them, so that further steps change nothing.
    if (middle === from || middle === to) return middle
    if (isBelow(middle)) from = middle
    else to = middle
  }
  return (from + to) / 2
}
