/** Returns the message of an error of the server, and its code. */
export function messageOfReply(status: number, body: string): { message: string; code: string | null } {
  const { error, code } = parseObject(body)
  const known = typeof code === 'string' ? code : null
  if (status === 503)
    return { message: 'The server has too many requests now. Try again in a moment.', code: known }
  if (typeof error !== 'string')
    return { message: `The server failed with status ${status}. Try again, or read its log.`, code: known }
  return { message: error, code: known }
}

/** Returns the column that an error is about; null if it is about none. */
export function columnOfError(message: string, columns: readonly string[]): string | null {
  const named = columns.filter((column) => message.includes(`instances[0].${column}`))
  return named.sort((one, other) => other.length - one.length)[0] ?? null
}

/** Returns an error of Tensorline as sentences for a person who sees one example. */
export function plainMessage(error: string): string {
  const text = error
    .replace(/ \([A-Z]+_[A-Z_]+\)\s*$/, '')
    .replaceAll(' at instances[0].b64', '')
    .replaceAll(/ at instances\[0\]\.(\S+)/g, ' for $1')
    .replaceAll(' at instances[0]', '')
  return text.charAt(0).toUpperCase() + text.slice(1)
}

function parseObject(text: string): Partial<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? { ...value } : {}
  } catch {
    return {}
  }
}
