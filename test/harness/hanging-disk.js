import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'

/**
 * Loaded by `--import` into a process whose disk is to hang once the file DISK_HANGS is there: the tensors of a checkpoint
 * then go into a pipe that nobody reads, so the system never ends the write, as on a share whose server is gone.
 */
const { writeFile } = fs.promises
fs.promises.writeFile = (path, ...rest) => {
  if (String(path).endsWith('.safetensors') && fs.existsSync(process.env.DISK_HANGS))
    execFileSync('mkfifo', [path])
  return writeFile(path, ...rest)
}
syncBuiltinESMExports()
