import { cp } from 'node:fs/promises'
import { writeArtifact } from '../../artifacts/artifact.ts'
import { digestOfJson, type Digest } from '../../artifacts/digest.ts'
import { outputPath, type StageContext } from '../context.ts'

/** Publishes the curves of TensorBoard beside the model of this name. */
export async function publishCurves(
  context: StageContext,
  curves: string,
  { name: ofModel, digest: model }: { readonly name: string; readonly digest: Digest },
): Promise<void> {
  const name = `${ofModel}-tensorboard`
  const { folder, digest } = await writeArtifact(outputPath(context, name), async (draft) => {
    await cp(curves, draft, { recursive: true })
    return {
      kind: 'tensorboard',
      details: {},
      parents: { model },
      config: digestOfJson(context.pipeline.train),
      run: {},
    }
  })
  await context.host.artifacts.publish(name, folder, digest)
}
