/** Returns a value of JSON as an expression of HCL, in the layout of `terraform fmt`. */
export function hclOf(value: unknown, indent = ''): string {
  const deeper = `${indent}  `
  if (typeof value === 'string') return hclText(value)
  if (Array.isArray(value)) {
    const items = value.map((item: unknown) => hclOf(item, deeper))
    if (items.every((item) => !item.includes('\n'))) return `[${items.join(', ')}]`
    return `[\n${items.map((item) => `${deeper}${item},\n`).join('')}${indent}]`
  }
  if (typeof value !== 'object' || value === null) return String(value)
  const entries = Object.entries(value).filter(([, item]) => item !== undefined)
  if (entries.length === 0) return '{}'
  const lines = aligned(entries.map(([key, item]) => ({ key: hclKey(key), text: hclOf(item, deeper) })))
  return `{\n${lines.map((line) => `${deeper}${line}\n`).join('')}${indent}}`
}

interface Attribute {
  readonly key: string
  readonly text: string
}

/** Returns the attributes as lines, in which the equals signs of successive attributes of one line are below each other. */
function aligned(attributes: readonly Attribute[]): string[] {
  const isLong = ({ text }: Attribute) => text.includes('\n')
  return attributes.map((attribute, index) => {
    if (isLong(attribute)) return `${attribute.key} = ${attribute.text}`
    const before = attributes.slice(0, index).findLastIndex(isLong) + 1
    const after = attributes.findIndex((each, place) => place > index && isLong(each))
    const group = attributes.slice(before, after === -1 ? undefined : after)
    const width = group.reduce((most, { key }) => Math.max(most, key.length), 0)
    return `${attribute.key.padEnd(width)} = ${attribute.text}`
  })
}

function hclKey(key: string): string {
  return /^[A-Za-z_][\w-]*$/.test(key) ? key : hclText(key)
}

/** Escapes of JSON that HCL does not have. */
const escapes: Readonly<Record<string, string>> = { '\\b': '\\u0008', '\\f': '\\u000c' }

/** Returns a text as a quoted template without interpolation. */
function hclText(text: string): string {
  return JSON.stringify(text)
    .replaceAll(/\\./g, (escape) => escapes[escape] ?? escape)
    .replaceAll(/([$%])\{/g, (_, sign: string) => `${sign}${sign}{`)
}
