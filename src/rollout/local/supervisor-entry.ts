import { tokenVariable } from '../rollout-token.ts'
import { Supervisor } from './supervisor.ts'

// The program of a supervisor. Its only argument is the file with the record of its deployment.
await new Supervisor(process.argv[2] ?? '', process.env[tokenVariable] ?? '').run()
