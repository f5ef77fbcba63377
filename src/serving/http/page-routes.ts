import type { FastifyInstance } from 'fastify'
import type { ServedModels } from '../models/served-models.ts'
import type { PageContent } from '../page/page-facts.ts'
import { allow } from './allow.ts'
import { notFound, notReady } from './http-error.ts'
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

/** Paths of model pages without the slash at their end, as people type them. */
const shortPaths = modelPages.map((path) => path.slice(0, -1))

/** Paths of pages, which contain nothing of a model: the page reads `page.json` beside it. */
export const pagePaths: readonly string[] = ['/', ...modelPages, ...shortPaths]

/**
 * Adds the pages to try models, and for each its `page.json` with the inputs and outputs of the model.
 * @param page the file of the page, which is the same for all models
 */
export function addPageRoutes(app: FastifyInstance, { models }: ServerState, page: Buffer): void {
  for (const path of ['/', ...modelPages])
    allow(app, 'GET', path, (_, reply) => reply.headers(headers).send(page))
  for (const path of shortPaths)
    allow(app, 'GET', path, (request, reply) =>
      reply.redirect(`./${pathOf(request).split('/').at(-1) ?? ''}/`, 308),
    )
  allow(app, 'GET', '/page.json', (): PageContent => {
    // Without a default model, the page lists the available ones.
    const model = models.hasChoice ? null : models.requireDefault().facts
    if (model === null && !models.complete) throw notReady()
    return { model, predict: 'predict', models: linksOf(models, '') }
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
function linksOf({ names, newest }: ServedModels, root: string): PageContent['models'] {
  if (names.length < 2) return []
  return newest.map(({ name }) => ({ name, page: `${root}models/${encodeURIComponent(name)}/` }))
}
