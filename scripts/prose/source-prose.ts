import ts from 'typescript'
import { plainText, type Prose } from './rules.ts'

/** Returns the comments, messages and test titles of a TypeScript file. */
export function sourceProse(file: string, source: string): readonly Prose[] {
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true)
  const lineOf = (position: number) => tree.getLineAndCharacterOfPosition(position).line + 1
  const found: Prose[] = []
  const comments = new Map<number, ts.CommentRange>()
  const visit = (node: ts.Node) => {
    if (ts.isJSDoc(node)) return
    for (const range of commentsBefore(node, source)) comments.set(range.pos, range)
    const text = proseOf(node, file)
    if (text) found.push({ ...text, file, line: lineOf(node.getStart(tree)) })
    for (const child of node.getChildren(tree)) visit(child)
  }
  visit(tree)
  for (const { first, text } of joinLines([...comments.values()], source, lineOf))
    if (!isDirective(text)) found.push({ kind: 'comment', file, line: first, text: plainText(text) })
  return found.sort((one, other) => one.line - other.line)
}

function commentsBefore(node: ts.Node, source: string): readonly ts.CommentRange[] {
  const position = node.getFullStart()
  return [
    ...(ts.getTrailingCommentRanges(source, position) ?? []),
    ...(ts.getLeadingCommentRanges(source, position) ?? []),
  ]
}

/** Joins `//` comments on successive lines into one text, which is how people read them. */
function joinLines(ranges: readonly ts.CommentRange[], source: string, lineOf: (position: number) => number) {
  const joined: { first: number; last: number; isBlock: boolean; text: string }[] = []
  for (const { pos, end, kind } of ranges.toSorted((one, other) => one.pos - other.pos)) {
    const isBlock = kind === ts.SyntaxKind.MultiLineCommentTrivia
    const [first, last] = [lineOf(pos), lineOf(end)]
    const text = isBlock
      ? source
          .slice(pos, end)
          .replace(/^\/\*+\s*|\s*\*+\/$/g, '')
          .replace(/^\s*\* ?/gm, '')
      : source.slice(pos + 2, end).trim()
    const before = joined.at(-1)
    if (before && !isBlock && !before.isBlock && before.last === first - 1) {
      before.text += `\n${text}`
      before.last = last
    } else joined.push({ first, last, isBlock, text })
  }
  return joined
}

/** True for a comment that a tool reads. */
function isDirective(text: string): boolean {
  return /^(?:eslint-|@ts-|prettier-ignore|global |<reference)/.test(text)
}

const testFunctions = new Set(['describe', 'it', 'test'])

/** Returns a text with at least three words that the product shows, or a test title; null for another node. */
function proseOf(node: ts.Node, file: string): Pick<Prose, 'kind' | 'text'> | null {
  if (ts.isCallExpression(node) && isTestFunction(node.expression)) {
    const text = node.arguments[0] ? literalText(node.arguments[0]) : null
    return text === null ? null : { kind: 'title', text }
  }
  if (!file.startsWith('src/') || !ts.isExpression(node) || isSum(node.parent)) return null
  // Without the tags of HTML.
  const text = literalText(node)?.replace(/<[^>]*>/g, ' ') ?? null
  return text !== null && text.split(/\s+/).length >= 3 ? { kind: 'message', text } : null
}

/** True for `it`, `it.each`, and the function that `it.each(…)` returns. */
function isTestFunction(called: ts.Expression): boolean {
  if (ts.isIdentifier(called)) return testFunctions.has(called.text)
  return (
    (ts.isCallExpression(called) || ts.isPropertyAccessExpression(called)) &&
    isTestFunction(called.expression)
  )
}

/** Returns the text of a string, a template or a sum of them; null for other expressions. */
function literalText(node: ts.Expression): string | null {
  if (ts.isStringLiteralLike(node)) return plainText(node.text)
  if (ts.isTemplateExpression(node))
    return plainText(node.head.text + node.templateSpans.map(({ literal }) => `…${literal.text}`).join(''))
  if (!isSum(node)) return null
  const texts = [node.left, node.right].map(literalText)
  return texts.every((text) => text === null) ? null : texts.map((text) => text ?? '…').join(' ')
}

function isSum(node: ts.Node): node is ts.BinaryExpression {
  return ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.PlusToken
}
