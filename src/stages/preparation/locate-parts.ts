import { refuseLinksOutside } from '../../files/outside.ts'
import { confinementOf } from '../../host/confinement.ts'
import { locateArtifact, type StageContext } from '../context.ts'
import { artifactsLike, expandLine, linesOf } from '../expand-line.ts'

/** Returns the folders of all parts that an input names, one line for each name, path or pattern. */
export async function locateParts(context: StageContext, text: string): Promise<string[]> {
  const folders: string[] = []
  for (const line of linesOf(text)) folders.push(...(await locateLine(context, line)))
  return folders
}

async function locateLine(context: StageContext, line: string): Promise<string[]> {
  const { host } = context
  if (line.includes('/')) {
    const paths = await expandLine(line, 'the folder of each part')
    await refuseLinksOutside(paths, confinementOf(host.codeOrigin))
    return paths
  }
  const folders: string[] = []
  for (const name of await artifactsLike(host, line, 'the artifact of each part', 'read parts'))
    folders.push(await locateArtifact(context, name))
  return folders
}
