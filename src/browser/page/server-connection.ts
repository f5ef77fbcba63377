import type { Answer, Connection, FactsAnswer, Recipe, Request } from './connection.ts'
import { curlCommand } from './curl.ts'
import { messageOfReply } from './error-words.ts'
import { isPageFacts } from './is-page-facts.ts'

/** A model on the server of this page. All addresses are relative to the page. */
export class ServerConnection implements Connection {
  #token: string | null = null

  useToken(token: string): void {
    this.#token = token
  }

  async facts(): Promise<FactsAnswer> {
    const response = await this.#fetch('page.json', {})
    if (response === null) return { kind: 'refused', message: unreachable }
    if (response.status === 401) return { kind: 'unauthorized' }
    if (response.status === 503) return { kind: 'loading' }
    if (!response.ok) return { kind: 'refused', message: (await readReply(response)).message }
    const facts: unknown = await response.json()
    if (isPageFacts(facts)) return { kind: 'facts', facts }
    return { kind: 'refused', message: 'The server has no model for this page.' }
  }

  async predict({ body, mediaType }: Request): Promise<Answer> {
    const headers = { 'content-type': mediaType }
    const response = await this.#fetch('predict', { method: 'POST', body, headers })
    if (response === null) return { kind: 'refused', message: unreachable, code: null }
    if (response.status === 401) return { kind: 'unauthorized' }
    if (!response.ok) return { kind: 'refused', ...(await readReply(response)) }
    return { kind: 'predicted', prediction: await response.json() }
  }

  recipe(request: Request): Recipe {
    return curlCommand(new URL('predict', document.baseURI).href, request, this.#token !== null)
  }

  async #fetch(path: string, { headers, ...options }: RequestInit): Promise<Response | null> {
    const token = this.#token === null ? {} : { authorization: `Bearer ${this.#token}` }
    try {
      return await fetch(path, { ...options, headers: new Headers({ ...token, ...toObject(headers) }) })
    } catch {
      return null
    }
  }
}

const unreachable = 'The server does not respond. Check that it is running, then try again.'

function toObject(headers: HeadersInit | undefined): Record<string, string> {
  return Object.fromEntries(new Headers(headers))
}

async function readReply(response: Response): Promise<{ message: string; code: string | null }> {
  return messageOfReply(response.status, await response.text())
}
