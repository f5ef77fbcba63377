/**
 * Returns untrusted text on one line, for a terminal, a log or a page. Control characters, all line separators and
 * characters that change the writing direction become spaces.
 */
export function printable(text: string): string {
  return text.replace(/[\p{Cc}\p{Bidi_Control}\u2028\u2029]+/gu, ' ')
}

/** Returns untrusted text of several lines with the same replacements in each line. */
export function printableLines(text: string): string {
  return text.replace(/\r\n/g, '\n').split('\n').map(printableButTabs).join('\n')
}

function printableButTabs(text: string): string {
  return text.split('\t').map(printable).join('\t')
}

/**
 * Returns untrusted text escaped for Markdown: no markup, HTML or formulas, and no automatic links from GitHub for
 * addresses, mentions, issues, commits or emoji.
 */
export function escapeMarkdown(text: string): string {
  return escapeHtmlText(text.replace(/[\\`*_[\]#|~$]/g, '\\$&'))
}

/**
 * Returns untrusted text escaped for the beginning of a line, where further characters start a list, a heading or a rule.
 */
export function escapeMarkdownLine(text: string): string {
  return escapeMarkdown(printable(text).trim()).replace(/^(?:[-+=]|\d+(?=[.)](?:\s|$)))/, (start) =>
    /\d/.test(start) ? `${start}\\` : `\\${start}`,
  )
}

/** Returns untrusted text escaped for an HTML block in Markdown, where backslashes do not escape. */
export function escapeHtmlText(text: string): string {
  return withoutReferences(printable(text))
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
}

/** Inserts zero-width spaces where GitHub would link or replace text after rendering. */
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
