import { z } from 'zod'
import { messageOf, UserError } from '../../errors/user-error.ts'
import { parseJson } from '../../files/parse-json.ts'
import { openTokenizer } from './tokenizer.ts'
import { tokenizerSchema, type TokenizerFile } from './tokenizer-schema.ts'

/**
 * Returns the content of a `tokenizer.json` as a model stores it: without the parts that only decoding needs.
 * @param shown name of the file in messages
 * @throws UserError that names a construct whose ids would differ from those of Python's `tokenizers`
 */
export function parseTokenizer(text: string, shown: string): string {
  const content = readObject(text, shown)
  const { error, data } = tokenizerSchema.safeParse(content)
  const [issue] = error?.issues ?? []
  if (data === undefined) throw unsupported(describeConstruct(content, issue?.path ?? []), shown)
  const crossing = tokenAcrossWords(data)
  if (crossing !== undefined)
    throw unsupported(
      `the token ${JSON.stringify(crossing)}, which Metaspace with \`split\` never makes,`,
      shown,
    )
  const stored = JSON.stringify({ ...content, decoder: null })
  try {
    openTokenizer(stored)
  } catch (error) {
    throw unsupported(`a construct that the library refuses (${messageOf(error)})`, shown)
  }
  return stored
}

const object = z.record(z.string(), z.unknown())

function readObject(text: string, shown: string): Record<string, unknown> {
  try {
    return object.parse(parseJson(text))
  } catch (error) {
    throw new UserError(
      {
        code: 'DATA_INVALID_FILE',
        found: `a tokenizer that is not JSON (${messageOf(error)})`,
        expected: 'a `tokenizer.json` as the tokenizers library writes it',
        hint: 'Save the tokenizer again with `tokenizer.save("tokenizer.json")`.',
        location: { file: shown },
      },
      { cause: error },
    )
  }
}

/** Returns the value at a path, shortened, with the path: `"Contiguous" at pre_tokenizer.behavior`. */
function describeConstruct(content: unknown, path: readonly PropertyKey[]): string {
  let value = content
  for (const key of path) {
    const parts = z.union([z.array(z.unknown()), object]).safeParse(value)
    value = parts.success ? new Map(Object.entries(parts.data)).get(String(key)) : undefined
  }
  const described = value === undefined ? 'no value' : JSON.stringify(value)
  return `${described.length > 60 ? `${described.slice(0, 60)}…` : described} at ${path.map(String).join('.')}`
}

/** Returns a token that begins one word and contains another: `split` separates the words, which the library does not do. */
function tokenAcrossWords({ pre_tokenizer: step, model }: TokenizerFile): string | undefined {
  const steps = step?.type === 'Sequence' ? step.pretokenizers : [step]
  const mark = steps
    .flatMap((each) => (each?.type === 'Metaspace' && each.split ? [each.replacement] : []))
    .at(0)
  if (mark === undefined) return undefined
  const tokens = model.type === 'Unigram' ? model.vocab.map(([token]) => token) : Object.keys(model.vocab)
  return tokens.find((token) => token.lastIndexOf(mark) > 0)
}

function unsupported(found: string, shown: string): UserError {
  return new UserError({
    code: 'DATA_UNSUPPORTED_TOKENIZER',
    found,
    expected: 'a tokenizer whose ids are those of the tokenizers library of Python',
    hint: 'Replace this part of the tokenizer, or choose other `tokens`. docs/data.md lists the parts that are supported.',
    location: { file: shown },
  })
}
