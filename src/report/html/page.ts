import { createHash } from 'node:crypto'
import { html, Markup, type Content } from './markup.ts'
import { styles } from './styles.ts'

// Joined as text, because the content security policy allows exactly these bytes.
const styleElement = new Markup(`<style>${styles}</style>`)
const policy = `default-src 'none'; img-src data:; style-src 'sha256-${createHash('sha256').update(styles).digest('base64')}'; base-uri 'none'; form-action 'none'`

/** Returns a page without external resources: no scripts, fonts or requests; images are embedded. */
export function renderPage(title: string, content: Content): string {
  return `<!doctype html>\n${
    html`<html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${policy}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${title}</title>
        ${styleElement}
      </head>
      <body>
        <main>${content}</main>
      </body>
    </html>`.text
  }\n`
}
