import type { Recipe, Request } from './connection.ts'

/** Longest body that is part of the command; a longer one is a file. */
const mostCharacters = 6000

/**
 * Returns the command that sends a request with curl.
 * @param guarded true for a server that requires a token
 */
export function curlCommand(url: string, { body, mediaType, file }: Request, guarded: boolean): Recipe {
  const title = 'The same request with curl'
  const token = guarded ? ` -H "Authorization: Bearer $AUTH_TOKEN"` : ''
  const head = `curl ${quote(url)}${token}`
  const type = ` -H ${quote(`Content-Type: ${mediaType}`)}`
  if (typeof body === 'string') {
    // curl would read a body that starts with @ from a file.
    if (body.length <= mostCharacters && !body.startsWith('@'))
      return { title, text: `${head}${type} -d ${quote(body)}`, file: null }
    const name = mediaType === 'application/json' ? 'request.json' : 'request.txt'
    return { title, text: `${head}${type} --data-binary @${name}`, file: { name, content: body } }
  }
  if (file !== null) return { title, text: `${head} --data-binary ${quote(`@${file}`)}`, file: null }
  return { title, text: `echo ${base64(body)} | base64 -d | ${head} --data-binary @-`, file: null }
}

/** Returns bytes in base64, also those of large files. */
export function base64(bytes: Uint8Array): string {
  const part = 0x8000
  let text = ''
  for (let start = 0; start < bytes.length; start += part)
    text += String.fromCharCode(...bytes.subarray(start, start + part))
  return btoa(text)
}

function quote(text: string): string {
  return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", String.raw`'\''`)}'`
}
