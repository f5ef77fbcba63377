import { styleText } from 'node:util'
import { formatLocation } from '../../errors/user-error.ts'
import { printableLines } from '../../text/untrusted.ts'
import type { Host, Log, Tone } from '../host.ts'

/** What a terminal, or the pipe in its place, offers. */
export type Terminal = Pick<NodeJS.WriteStream, 'write'> & {
  readonly isTTY?: boolean
  readonly columns?: number
}

export interface LogOptions {
  readonly terminal: Terminal
  readonly env: NodeJS.ProcessEnv
  readonly now?: () => number
}

const quietSeconds = 10
const eraseLine = '\r\u001b[2K'

/**
 * Lines in a terminal. Progress rewrites its own line there; through a pipe it is printed at most every ten seconds, and
 * once more before a warning or an error, which is understood better with how far the work had come.
 */
export function createLog({ terminal, env, now = () => performance.now() }: LogOptions): Log {
  const interactive = isInteractive(terminal, env)
  const paint = painter({ terminal, env })
  const debugging = env['RUNNER_DEBUG'] === '1' || Boolean(env['DEBUG'])
  let indent = ''
  let open = false
  let lastShown = -Infinity
  let held: string | null = null

  const notice = (text: string) => {
    if (held !== null) line(held)
    line(text)
  }
  const line = (text: string) => {
    held = null
    terminal.write(`${open ? eraseLine : ''}${text.replaceAll(/^/gm, indent)}\n`)
    open = false
  }
  return {
    info: line,
    warning: (message, location) =>
      notice(paint('yellow', printableLines(`warning: ${formatLocation(location)}${message}`))),
    error: (message, location) =>
      notice(paint('red', printableLines(`error: ${formatLocation(location)}${message}`))),
    debug(message) {
      if (debugging) line(paint('gray', message))
    },
    progress(message) {
      if (interactive) {
        terminal.write(`${eraseLine}${shorten(`${indent}${message}`, terminal.columns ?? 80)}`)
        open = true
      } else if (now() - lastShown < quietSeconds * 1000) {
        held = message
      } else {
        line(message)
        lastShown = now()
      }
    },
    async group(title, work) {
      line(paint('bold', title))
      const outer = indent
      indent += '  '
      try {
        return await work()
      } finally {
        if (held !== null) line(held)
        indent = outer
      }
    },
  }
}

type Style = 'yellow' | 'red' | 'green' | 'gray' | 'bold'

const tones = { good: 'green', bad: 'red', unsure: 'yellow' } as const satisfies Record<Tone, Style>

/** The colours of outcomes, for who can see them. */
export function createPaint(options: Pick<LogOptions, 'terminal' | 'env'>): Host['paint'] {
  const paint = painter(options)
  return (tone, text) => paint(tones[tone], text)
}

function isInteractive(terminal: Terminal, env: NodeJS.ProcessEnv): boolean {
  return terminal.isTTY === true && env['TERM'] !== 'dumb'
}

/** https://no-color.org */
function painter({
  terminal,
  env,
}: Pick<LogOptions, 'terminal' | 'env'>): (style: Style, text: string) => string {
  const colored = isInteractive(terminal, env) && !env['NO_COLOR']
  return (style, text) => (colored ? styleText(style, text, { validateStream: false }) : text)
}

/** A line longer than the terminal would wrap, and only its last row would be rewritten. */
function shorten(text: string, columns: number): string {
  return text.length < columns ? text : `${text.slice(0, columns - 2)}…`
}
