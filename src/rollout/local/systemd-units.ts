import type { Digest } from '../../artifacts/digest.ts'
import type { ImageProcess } from '../../image/image-process.ts'
import { host } from '../listening-socket.ts'

/** A server that systemd runs from the unpacked files of an image. */
export interface SystemdService {
  readonly name: string
  readonly image: Digest
  readonly program: ImageProcess
  readonly port: number
}

/** Seconds in which a server finishes its requests before systemd kills it. */
const stopSeconds = 40

/**
 * Returns the units of a server by their file names. systemd opens the socket and keeps it open, so that connections wait while
 * it restarts the service.
 */
export function systemdUnits({
  name,
  image,
  program,
  port,
}: SystemdService): Readonly<Record<string, string>> {
  const unit = `tensorline-${name}`
  const command = [program.file, ...program.args].map(quoted).join(' ')
  const environment = { ...program.env, HOST: host, PORT: String(port) }
  return {
    [`${unit}.socket`]: lines([
      '[Unit]',
      `Description=Socket of the model server ${name}`,
      '',
      '[Socket]',
      `ListenStream=${host}:${port}`,
      '',
      '[Install]',
      'WantedBy=sockets.target',
    ]),
    [`${unit}.service`]: lines([
      '[Unit]',
      `Description=Model server ${name}, ${image}`,
      `Requires=${unit}.socket`,
      `After=${unit}.socket`,
      '',
      '[Service]',
      `ExecStart=${command}`,
      `WorkingDirectory=${program.cwd.replaceAll('%', '%%')}`,
      ...Object.entries(environment).map(([key, value]) => `Environment=${quoted(`${key}=${value}`)}`),
      'Restart=always',
      'RestartSec=1',
      `TimeoutStopSec=${stopSeconds}`,
      'DynamicUser=yes',
      'ProtectSystem=strict',
      'ProtectHome=read-only',
      'PrivateTmp=yes',
      'NoNewPrivileges=yes',
      '',
      '[Install]',
      'WantedBy=multi-user.target',
    ]),
  }
}

function lines(text: readonly string[]): string {
  return `${text.join('\n')}\n`
}

/** Quotes a word for a unit file (`systemd.syntax(7)`); `%` and `$` are escaped. */
function quoted(word: string): string {
  const escaped = word
    .replaceAll('\\', '\\\\')
    .replaceAll('"', '\\"')
    .replaceAll('%', '%%')
    .replaceAll('$', '$$$$')
  return `"${escaped}"`
}
