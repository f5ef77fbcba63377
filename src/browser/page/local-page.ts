import type { PageContent } from '../../serving/page/page-facts.ts'
import type { Answer, Connection, ContentAnswer, Recipe, Request } from './connection.ts'
import { base64 } from './curl.ts'
import { isPageContent } from './page-content.ts'
import { showTryPage } from './try-page.ts'

/** A model in this browser. */
interface LoadedModel {
  /** Returns the response of a server of the model for a body. */
  respond(mediaType: string, body: Uint8Array): Promise<string>
}

/** Shows the page for a model that runs in this browser. */
export async function showLocalPage(load: () => Promise<LoadedModel>): Promise<void> {
  const place = document.querySelector('main')
  if (place) await showTryPage(new LocalConnection(load), place)
}

class LocalConnection implements Connection {
  readonly #load: () => Promise<LoadedModel>
  #model: Promise<LoadedModel> | null = null

  constructor(load: () => Promise<LoadedModel>) {
    this.#load = load
  }

  async content(): Promise<ContentAnswer> {
    const content = await readContent()
    if (content === null) return { kind: 'refused', message: 'The files of the model cannot be read.' }
    // The model is loaded while a person reads the page.
    this.#model ??= this.#load()
    return { kind: 'content', content }
  }

  async predict({ body, mediaType }: Request): Promise<Answer> {
    const bytes = typeof body === 'string' ? new TextEncoder().encode(body) : body
    try {
      const model = await (this.#model ??= this.#load())
      const prediction: unknown = JSON.parse(await model.respond(mediaType, bytes))
      return { kind: 'predicted', prediction }
    } catch (error) {
      return { kind: 'refused', message: error instanceof Error ? error.message : String(error), code: null }
    }
  }

  recipe({ body, mediaType, file }: Request): Recipe {
    return {
      title: 'The same prediction in JavaScript',
      text: `import { predict } from './index.js'\n\n${usage(body, mediaType, file)}`,
      file: null,
    }
  }

  useToken(): void {
    throw new Error('a model in the browser has no token')
  }
}

/** Longest body that is part of the code. */
const mostCharacters = 6000

function usage(body: Request['body'], mediaType: string, file: string | null): string {
  if (typeof body === 'string') {
    if (body.length > mostCharacters) return 'console.log(await predict(example))'
    return `console.log(await predict(${mediaType === 'application/json' ? body : JSON.stringify(body)}))`
  }
  const source = file === null ? `data:${mediaType};base64,${base64(body)}` : file
  return `const image = await (await fetch(${JSON.stringify(source)})).blob()\nconsole.log(await predict(image))`
}

async function readContent(): Promise<PageContent | null> {
  try {
    const response = await fetch('page.json')
    const content: unknown = await response.json()
    return isPageContent(content) ? content : null
  } catch {
    return null
  }
}
