import { UserError } from '../../errors/user-error.ts'

/** Credentials of a user at a registry. */
export type Credentials =
  | { readonly kind: 'password'; readonly username: string; readonly password: string }
  | { readonly kind: 'refresh-token'; readonly token: string }

/** User name of an entry whose password is an identity token. */
const tokenUsername = '<token>'

/** Returns the credentials of a user name and a secret, as credential helpers give them. */
export function credentialsOf(username: string, secret: string): Credentials {
  return username === tokenUsername
    ? { kind: 'refresh-token', token: secret }
    : { kind: 'password', username, password: secret }
}

/** Returns the error of a file or a helper from which no login can be read. */
export function unusableLogin(source: string, reason: string): UserError {
  return new UserError({
    code: 'REGISTRY_UNAUTHORIZED',
    found: `${source}, which is unusable (${reason})`,
    expected: 'the configuration of Docker or Podman with a login for the registry',
    hint: 'Log in again (docker login, podman login, or docker/login-action), or remove the entry.',
  })
}
