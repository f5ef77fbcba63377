/** Greatest nesting: deeper than any model topology, and shallow enough for every recursive reader. */
const deepest = 256

/**
 * Parses untrusted JSON. Recursive readers (schemas, canonical JSON) would overflow the stack on deep nesting.
 * @throws SyntaxError if the text is not JSON or is nested deeper than 256 levels
 */
export function parseJson(text: string): unknown {
  if (nestingOf(text) > deepest) throw new SyntaxError(`nested deeper than ${deepest} levels`)
  return JSON.parse(text)
}

/** Returns the nesting of the brackets outside of strings; for malformed JSON an estimate. */
function nestingOf(text: string): number {
  let depth = 0
  let most = 0
  for (let index = 0; index < text.length; index++) {
    const character = text[index]
    if (character === '"') index = endOfString(text, index)
    else if (character === '[' || character === '{') most = Math.max(most, (depth += 1))
    else if (character === ']' || character === '}') depth -= 1
  }
  return most
}

/** Returns the index of the closing quotation mark. */
function endOfString(text: string, start: number): number {
  let end = start + 1
  while (end < text.length && text[end] !== '"') end += text[end] === '\\' ? 2 : 1
  return end
}

/** Returns the value of a JSON text; undefined for any other text. Do not read the value by recursion: its nesting has no limit. */
export function tryParseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
