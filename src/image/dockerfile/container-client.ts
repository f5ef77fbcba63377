import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { hasCode, UserError } from '../../errors/user-error.ts'

/** Programs that build Dockerfiles, in order of preference. */
const clients = ['docker', 'podman', 'buildah'] as const
export type ContainerClient = (typeof clients)[number]

export interface ClientOptions {
  readonly environment: NodeJS.ProcessEnv
  readonly signal: AbortSignal
}

export interface ClientResult {
  readonly code: number | null
  /** Both streams together. */
  readonly output: string
}

/**
 * Returns the first installed client.
 * @throws UserError if none is installed
 */
export async function findClient(options: ClientOptions): Promise<ContainerClient> {
  for (const client of clients) if (await isInstalled(client, options)) return client
  throw new UserError({
    code: 'IMAGE_BUILDER_NOT_FOUND',
    found: `no ${clients.join(', ')} on the PATH, for \`image.builder: docker\``,
    expected: 'a program that builds Dockerfiles',
    hint: 'Install one of them, or remove `image.builder`: Tensorline then builds the image itself.',
    key: ['image', 'builder'],
  })
}

async function isInstalled(client: ContainerClient, options: ClientOptions): Promise<boolean> {
  try {
    return (await runClient(client, ['--version'], options)).code === 0
  } catch (error) {
    if (hasCode(error, 'ENOENT') || hasCode(error, 'EACCES')) return false
    throw error
  }
}

/** Runs a client until it ends. @throws the reason of the cancellation, or the error of a program that cannot be started */
export async function runClient(
  client: ContainerClient,
  args: readonly string[],
  { environment, signal }: ClientOptions,
): Promise<ClientResult> {
  signal.throwIfAborted()
  const child = spawn(client, args, { env: environment, signal, stdio: ['ignore', 'pipe', 'pipe'] })
  let output = ''
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      output = (output + text).slice(-mostOutput)
    })
  await once(child, 'close')
  return { code: child.exitCode, output }
}

const mostOutput = 100_000
const tailLength = 2000

/**
 * Runs a step of a build.
 * @throws UserError with the end of the output if it fails
 */
export async function requireSuccess(
  client: ContainerClient,
  args: readonly string[],
  dockerfile: string,
  options: ClientOptions,
): Promise<void> {
  const { code, output } = await runClient(client, args, options)
  if (code === 0) return
  throw new UserError({
    code: 'IMAGE_BUILD_FAILED',
    found: `that \`${client} ${args[0] ?? ''}\` ended with exit code ${code} for ${dockerfile}:\n${output.trim().slice(-tailLength)}\n`,
    expected: 'an image',
    hint: `Correct the Dockerfile, or start the daemon of ${client}. \`tensorline dockerfile\` prints a Dockerfile that works.`,
    key: ['image', 'dockerfile'],
  })
}
