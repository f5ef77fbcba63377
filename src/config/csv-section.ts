import { z } from 'zod'

const character = z.string().regex(/^[\t -~]$/, 'must be one character of ASCII')

/** How CSV files are written: `data.csv`. */
export const csvSchema = z.strictObject({
  separator: character
    .optional()
    .describe(
      'The character between cells. When left out, a tab in `.tsv`, else a comma, or the only one of semicolon, tab and `|` that the header contains.',
    ),
  quote: z
    .union([character, z.literal(false)])
    .default('"')
    .describe('The character around cells that contain separators or line breaks; `false` for none.'),
  decimal: z.enum(['.', ',']).default('.').describe('The decimal separator of numbers.'),
  thousands: z.enum(['.', ',']).optional().describe('The separator between groups of three digits.'),
  encoding: z
    .enum(['utf-8', 'utf-16', 'latin-1', 'windows-1252'])
    .optional()
    .describe('The encoding of the text. When left out, that of the byte order mark, and UTF-8 without one.'),
  header: z
    .boolean()
    .default(true)
    .describe(
      'Whether the first row has the names of the columns; without it they are `column1`, `column2` and so on.',
    ),
})

export type CsvSection = z.infer<typeof csvSchema>
