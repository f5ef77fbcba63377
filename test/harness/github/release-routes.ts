import { found, numberOf, type ApiRequest, type Route, type Service } from './route.ts'
import type { Release } from './state.ts'

/** Releases and their assets. An asset is sent as it is; GitHub may redirect to a store as well. */
export function releaseRoutes({ answers }: Service): Route[] {
  const answer = (request: ApiRequest, release: Release | undefined) => ({
    status: 200,
    body: answers.release(request.repository, found(release)),
  })
  return [
    {
      method: 'GET',
      path: '/repos/{owner}/{repo}/releases/latest',
      handle: (request) => answer(request, request.repository.releases.at(-1)),
    },
    {
      method: 'GET',
      path: '/repos/{owner}/{repo}/releases/tags/{tag}',
      handle: (request) =>
        answer(
          request,
          request.repository.releases.find(({ tag }) => tag === request.params['tag']),
        ),
    },
    {
      method: 'GET',
      path: '/repos/{owner}/{repo}/releases/assets/{asset_id}',
      handle(request) {
        const id = numberOf(request, 'asset_id')
        const assets = request.repository.releases.flatMap((release) => release.assets)
        return {
          status: 200,
          headers: { 'content-type': 'application/octet-stream' },
          body: Buffer.from(found(assets.find((asset) => asset.id === id)).bytes),
        }
      },
    },
  ]
}
