import { styleText } from 'node:util'
import { formatLocation } from '../../errors/user-error.ts'
import { printableLines } from '../../text/untrusted.ts'
import type { Host, Log, Tone } from '../host.ts'

/** The used functions of a terminal, or of the pipe in its place. */
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
 * Returns a log for a terminal. Progress rewrites its own line. Through a pipe it is printed at most every ten seconds,
 * and once more before a warning or an error, to show how far the work was.
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

/** Returns a function for the colours of outcomes, if the terminal shows colours. */
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

/** Shortens a line to the terminal's width: a longer line would wrap, and only its last row would be rewritten. */
function shorten(text: string, columns: number): string {
  return text.length < columns ? text : `${text.slice(0, columns - 2)}…`
}
