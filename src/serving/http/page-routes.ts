import type { FastifyInstance } from 'fastify'
import type { ServedModels } from '../models/served-models.ts'
import type { PageContent } from '../page/page-facts.ts'
import { allow } from './allow.ts'
import { notFound } from './http-error.ts'
import { parseSelector, pathOf } from './model-target.ts'
import type { ServerState } from './server-state.ts'

const headers = {
  'content-type': 'text/html; charset=utf-8',
  'cache-control': 'no-cache',
  // The page contains the rest of its policy, with the hashes of its script and its styles.
  'content-security-policy': "frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
}

const prefix = '/models/'

/** Paths of the pages of models; the page at `/` is that of the default model. */
const modelPages = [
  `${prefix}:name/`,
  `${prefix}:name/versions/:version/`,
  `${prefix}:name/labels/:label/`,
] as const

/** Paths of pages, which contain nothing of a model: the page reads `page.json` beside it. */
export const pagePaths: readonly string[] = ['/', ...modelPages]

/**
 * Adds the pages to try models, and for each its `page.json` with the inputs and outputs of the model.
 * @param page the file of the page, which is the same for all models
 */
export function addPageRoutes(app: FastifyInstance, { models }: ServerState, page: Buffer): void {
  for (const path of pagePaths) allow(app, 'GET', path, (_, reply) => reply.headers(headers).send(page))
  allow(app, 'GET', '/page.json', (): PageContent => {
    // With several models and no default one, the page lists them.
    const hasChoice = models.default === null && models.newest.length > 1
    return {
      model: hasChoice ? null : models.requireDefault().facts,
      predict: 'predict',
      models: linksOf(models, ''),
    }
  })
  for (const path of modelPages)
    allow(app, 'GET', `${path}page.json`, (request): PageContent => {
      const selected = pathOf(request).slice(prefix.length, -'/page.json'.length)
      const selector = parseSelector(selected)
      if (selector === null) throw notFound('no such path', `${prefix}NAME/`)
      const root = '../'.repeat(selected.split('/').length + 1)
      return {
        model: models.select(selector).facts,
        predict: `${root}predict/${selected}`,
        models: linksOf(models, root),
      }
    })
}

/** @param root the root of the server, relative to the page */
function linksOf({ newest }: ServedModels, root: string): PageContent['models'] {
  if (newest.length < 2) return []
  return newest.map(({ name }) => ({ name, page: `${root}models/${encodeURIComponent(name)}/` }))
}
