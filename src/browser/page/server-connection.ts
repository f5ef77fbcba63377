import type { Answer, Connection, ContentAnswer, Recipe, Request } from './connection.ts'
import { curlCommand } from './curl.ts'
import { messageOfReply } from './error-words.ts'
import { isPageContent } from './page-content.ts'

/** A model on the server of this page. All addresses are relative to the page. */
export class ServerConnection implements Connection {
  #token: string | null = null
  #predict = 'predict'

  useToken(token: string): void {
    this.#token = token
  }

  async content(): Promise<ContentAnswer> {
    const response = await this.#fetch('page.json', {})
    if (response === null) return { kind: 'refused', message: unreachable }
    if (response.status === 401) return { kind: 'unauthorized' }
    if (response.status === 503) return { kind: 'loading' }
    if (!response.ok) return { kind: 'refused', message: (await readReply(response)).message }
    const content: unknown = await response.json()
    if (!isPageContent(content)) return { kind: 'refused', message: 'The server has no model for this page.' }
    this.#predict = content.predict
    return { kind: 'content', content }
  }

  async predict({ body, mediaType }: Request): Promise<Answer> {
    const headers = { 'content-type': mediaType }
    const response = await this.#fetch(this.#predict, { method: 'POST', body, headers })
    if (response === null) return { kind: 'refused', message: unreachable, code: null }
    if (response.status === 401) return { kind: 'unauthorized' }
    if (!response.ok) return { kind: 'refused', ...(await readReply(response)) }
    return { kind: 'predicted', prediction: await response.json() }
  }

  recipe(request: Request): Recipe {
    return curlCommand(new URL(this.#predict, document.baseURI).href, request, this.#token !== null)
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
