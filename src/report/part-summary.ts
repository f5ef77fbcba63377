import { sum } from 'd3-array'
import type { Part } from '../parts/part-artifact.ts'
import { formatCount } from '../text/format.ts'
import { blocks, digestText, md, table } from './markdown.ts'

/** Returns a Markdown summary of a part of a dataset for the job summary. */
export function partSummary({ details, digest }: Pick<Part, 'details' | 'digest'>): string {
  const { index, count, files, rows } = details
  return blocks(
    md`## Part ${index} of ${count} of a dataset`,
    table(
      ['', ''],
      [
        ['Files', formatCount(files.length)],
        ['Rows', formatCount(sum(Object.values(rows)))],
        ['Digest', digestText(digest)],
      ],
    ),
  ).text
}
