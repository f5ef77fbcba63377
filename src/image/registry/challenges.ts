/** One way to authenticate that a server offers, with its parameters by their names in lower case. */
export interface Challenge {
  /** In lower case, for example `bearer`. */
  readonly scheme: string
  readonly parameters: ReadonlyMap<string, string>
}

const separators = /[\s,]*/y
const scheme = /([!#$%&'*+.^_`|~\w-]+)(?:[ \t]+|(?=,)|$)/y
/** Registries write values such as URLs without quotes, although RFC 9110 requires them. */
const parameter = /([!#$%&'*+.^_`|~\w-]+)[ \t]*=[ \t]*(?:"((?:[^"\\]|\\.)*)"|([^\s,"]+))[ \t]*(?=,|$)/y
/** The other form of parameters, such as the token of `Negotiate`. */
const token68 = /[\w.~+/-]+=*[ \t]*(?=,|$)/y
const unknown = /[^,]*/y

/**
 * Parses the challenges of the header `WWW-Authenticate` in their order (RFC 9110, section 11.6.1). Several headers are one list. Other parts are
 * skipped.
 */
export function parseChallenges(header: string): readonly Challenge[] {
  const challenges: { scheme: string; parameters: Map<string, string> }[] = []
  let position = 0
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = position
    const match = pattern.exec(header)
    if (match) position = pattern.lastIndex
    return match
  }
  for (;;) {
    take(separators)
    if (position >= header.length) return challenges
    const current = challenges.at(-1)
    const found = current && take(parameter)
    if (found) {
      const [, name = '', quoted, plain = ''] = found
      current.parameters.set(name.toLowerCase(), quoted?.replace(/\\(.)/g, '$1') ?? plain)
      continue
    }
    const [, named] = take(scheme) ?? []
    if (named === undefined) {
      take(unknown)
      continue
    }
    const opened = { scheme: named.toLowerCase(), parameters: new Map<string, string>() }
    challenges.push(opened)
    take(token68)
  }
}
