import { z } from 'zod'
import { bodyOf, type Route, type Service } from './route.ts'

const newAttestation = z.object({ bundle: z.record(z.string(), z.json()) })

/** GitHub's store of attestations. */
export function attestationRoutes({ state }: Service): Route[] {
  return [
    {
      method: 'POST',
      path: '/repos/{owner}/{repo}/attestations',
      handle(request) {
        const id = state.nextId()
        request.repository.attestations.push({ id, bundle: bodyOf(request, newAttestation).bundle })
        return { status: 201, body: { id } }
      },
    },
  ]
}
