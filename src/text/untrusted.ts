/**
 * Text of others on one line, for a terminal, a log or a page: control characters, line separators of any kind and characters
 * that turn the direction of writing become spaces.
 */
export function printable(text: string): string {
  return text.replace(/[\p{Cc}\p{Bidi_Control}\u2028\u2029]+/gu, ' ')
}

/** The same for a message of several lines. */
export function printableLines(text: string): string {
  return text.replace(/\r\n/g, '\n').split('\n').map(printableButTabs).join('\n')
}

function printableButTabs(text: string): string {
  return text.split('\t').map(printable).join('\t')
}

/**
 * Text of others in Markdown that shows as itself: no markup, HTML or formula, and none of what GitHub makes of plain text:
 * addresses, mentions, references to issues and commits, emoji.
 */
export function escapeMarkdown(text: string): string {
  return escapeHtmlText(text.replace(/[\\`*_[\]#|~$]/g, '\\$&'))
}

/** The same at the beginning of a line, where further characters begin a list, a heading or a rule. */
export function escapeMarkdownLine(text: string): string {
  return escapeMarkdown(printable(text).trim()).replace(/^(?:[-+=]|\d+(?=[.)](?:\s|$)))/, (start) =>
    /\d/.test(start) ? `${start}\\` : `\\${start}`,
  )
}

/** The same inside an HTML block of Markdown, where a backslash escapes nothing. */
export function escapeHtmlText(text: string): string {
  return withoutReferences(printable(text))
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
}

/** Characters of no width where GitHub, after rendering, would find something to link or to draw. */
function withoutReferences(text: string): string {
  return text
    .replace(/[@#](?=[\w\\])/g, '$&\u200b')
    .replaceAll('://', ':\u200b//')
    .replace(/www(?=\.)/gi, '$&\u200b')
    .replace(/gh-(?=\d)/gi, '$&\u200b')
    .replace(/:(?=[\w+-]+:)/g, ':\u200b')
    .replace(/(?<![0-9a-z])[0-9a-f]{7,64}(?![0-9a-z])/gi, (commit) =>
      commit.replace(/.{6}(?=.)/g, '$&\u200b'),
    )
}
