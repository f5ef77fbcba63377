// The page is compiled with the types of browsers and the model with those of Node.js, so their meeting is plain JavaScript.
import { showLocalPage } from '../page/local-page.ts'
import { load } from './entry.ts'

await showLocalPage(load)
