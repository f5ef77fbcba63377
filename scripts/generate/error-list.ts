import { errorAreas } from '../../src/errors/codes.ts'

/** Renders the error codes as Markdown: a table for each area. */
export function errorList(): string {
  return errorAreas
    .map(({ title, errors }) => {
      const rows = Object.entries(errors).map(
        ([code, { meaning, fix }]) => `| \`${code}\` | ${meaning} | ${fix} |`,
      )
      return `### ${title}\n\n| code | meaning | fix |\n| --- | --- | --- |\n${rows.join('\n')}`
    })
    .join('\n\n')
}
