/** Returns a function that formats the values of a column of numbers by the type of the column. */
export function quantityText(type: string): (value: number) => string {
  return type === 'date' ? dayText : numberText
}

/** Few digits, since the numbers only show the range: `2,360,000`, `−0.04689`, `1.2e+13`. */
function numberText(value: number): string {
  const text =
    Math.abs(value) < 1e12
      ? value.toLocaleString('en', { maximumSignificantDigits: 4, useGrouping: 'min2' })
      : value.toExponential(3)
  return text.replace(/^-/, '−')
}

/** The last day of a date is in the year 275760. */
const lastTime = 8.64e15

function dayText(milliseconds: number): string {
  if (Math.abs(milliseconds) > lastTime) return numberText(milliseconds)
  return new Date(milliseconds).toISOString().slice(0, 10)
}

/** Returns a number in little space: `2.36M`. */
export function shortNumberText(value: number): string {
  return Math.abs(value) < 1e5 || Math.abs(value) >= 1e12
    ? numberText(value)
    : value.toLocaleString('en', { notation: 'compact', maximumSignificantDigits: 4 }).replace(/^-/, '−')
}
