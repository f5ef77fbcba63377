import type { InputValues } from '../config/action.ts'
import { stageNames, type pipeline as action, type StageName } from '../config/actions.ts'
import { bytesText } from '../text/format.ts'
import { pipelineSummary, pipelineText, type StageRow } from '../report/pipeline-summary.ts'
import { buildImage } from './build-image.ts'
import { deploy } from './deploy.ts'
import { evaluateGate } from './evaluate-gate.ts'
import { validateGateConfig } from './gate/validate-gate-config.ts'
import { preprocess } from './preprocess.ts'
import { quantize } from './quantize.ts'
import type { StageContext, StageOutputs, StageResult } from './context.ts'
import { train } from './train.ts'

/** Runs the selected stages in order until one fails; each stage receives the artifacts of the earlier ones. */
export async function runPipeline(
  context: StageContext,
  inputs: InputValues<typeof action>,
): Promise<StageResult<typeof action>> {
  // A web package needs no server.
  const isWeb = context.pipeline.image.artifact === 'web'
  const stages = isWeb ? inputs.stages.filter((stage) => stage !== 'deploy') : inputs.stages
  const recorder = record(context, stages)
  context.host.log.info(describePlan(context, stages))
  const made = { ...inputs, artifact: '' }

  const dataset = await recorder.stage(
    'preprocess',
    () =>
      preprocess(context, {
        ...made,
        'quarantine-artifact': '',
        'diff-artifact': '',
        'report-artifact': '',
        shard: null,
        parts: '',
        cache: true,
      }),
    (outputs) => ({
      result: `${outputs['train-rows']} + ${outputs['validation-rows']} + ${outputs['test-rows']} examples`,
      digest: outputs.digest,
    }),
  )
  const data = { dataset: String(dataset?.path ?? 'dataset') }

  const model = await recorder.stage(
    'train',
    async () => {
      if (inputs.stages.includes('evaluate-gate')) await validateGateConfig(context, data.dataset)
      return train(context, { ...made, ...data, 'report-artifact': '' })
    },
    (outputs) => ({
      result: `${headlineMetric(outputs)} on ${outputs.device}`,
      digest: outputs.digest,
    }),
  )
  const trained = { ...data, model: String(model?.path ?? 'model') }

  const gate = await recorder.stage(
    'evaluate-gate',
    () =>
      evaluateGate(context, {
        ...made,
        ...trained,
        candidate: '',
        baseline: '',
        'predictions-artifact': '',
        'baseline-artifact': '',
      }),
    ({ verdict, accuracy, digest }) => ({
      result: `${verdict}${accuracy === '' ? '' : `, accuracy ${short(accuracy)}`}`,
      digest,
    }),
  )
  const small = await recorder.stage(
    'quantize',
    () => quantize(context, { ...made, ...trained }),
    (outputs) => ({
      result: `${outputs.verdict}, ${bytesText(Number(outputs['model-bytes']))}, ${percent(outputs['size-ratio'])} of the size${outputs['accuracy-drop'] === '' ? '' : `, accuracy drop ${short(outputs['accuracy-drop'])}`}`,
      digest: outputs.digest,
    }),
  )
  const image = await recorder.stage(
    'build-image',
    () =>
      buildImage(context, {
        ...made,
        model: String(small?.path ?? trained.model),
        report: String(gate?.path ?? ''),
        dataset: String(dataset?.path ?? ''),
      }),
    (outputs) => ({
      result: bytesText(Number(outputs.bytes)),
      digest: outputs['image-digest'] || outputs.digest,
    }),
  )
  const server = await recorder.stage(
    'deploy',
    () => deploy(context, { ...made, ...deployOnly, image: String(image?.path ?? 'image') }),
    ({ url, ...outputs }) => ({
      result: `${url}, ${outputs['golden-requests']} golden requests`,
      digest: outputs['model-digest'],
    }),
  )

  await context.host.writeSummary(pipelineSummary(recorder.rows))
  context.host.log.info(pipelineText(recorder.rows))
  return {
    failure: recorder.failure(),
    stages: recorder.outputs,
    outputs: {
      'dataset-digest': dataset?.digest ?? '',
      'model-digest': model?.digest ?? '',
      verdict: gate?.verdict ?? '',
      accuracy: gate?.accuracy ?? '',
      report: gate?.path ?? '',
      'quantized-digest': small?.digest ?? '',
      image: image?.image ?? '',
      url: server?.url ?? '',
    },
  }
}

/** Returns the metric for the summary. A number as label, and several outputs together, have no accuracy. */
function headlineMetric(outputs: Awaited<ReturnType<typeof train>>['outputs']): string {
  const [metric] = (['validation-accuracy', 'validation-loss', 'loss'] as const).filter(
    (name) => outputs[name] !== '',
  )
  return metric === undefined ? 'trained' : `${metric.replace('-', ' ')} ${short(outputs[metric])}`
}

const deployOnly = { command: 'deploy', digest: '', from: '', render: '', 'render-to': '' } as const

/** Returns the stages that will run, in their order, and where a server will stay. */
function describePlan({ pipeline: { deploy } }: StageContext, selected: readonly StageName[]): string {
  const stages = `Stages to run: ${stageNames.filter((name) => selected.includes(name)).join(', ')}.`
  if (!selected.includes('deploy')) return stages
  if (deploy.target === 'kubernetes') return `${stages} The last one deploys to a cluster.`
  const port = deploy.port === 0 ? 'a free port' : `port ${deploy.port}`
  return `${stages} The last one starts a server on ${port} that keeps running (\`tensorline stop\` ends it).`
}

type PipelineSummary = Pick<StageRow, 'result'> & { readonly digest: string | number | boolean }

/** Returns a recorder that runs the selected stages until one fails, and keeps a row and the outputs of each. */
function record({ host }: StageContext, selected: readonly StageName[]) {
  const rows: StageRow[] = []
  const outputs: Record<string, StageOutputs> = {}
  let failure: string | null = null
  return {
    rows,
    outputs,
    failure: () => failure,
    async stage<Outputs extends StageOutputs>(
      stage: StageName,
      work: () => Promise<{ outputs: Outputs; failure: string | null }>,
      summarize: (outputs: Outputs) => PipelineSummary,
    ): Promise<Outputs | null> {
      if (failure !== null || !selected.includes(stage)) return null
      host.log.info(`── ${stage}`)
      const started = performance.now()
      const result = await work()
      const { result: text, digest } = summarize(result.outputs)
      rows.push({
        stage,
        result: text,
        digest: String(digest),
        seconds: (performance.now() - started) / 1000,
      })
      outputs[stage] = result.outputs
      failure = result.failure
      return result.outputs
    },
  }
}

function percent(ratio: string | number | boolean): string {
  return `${(Number(ratio) * 100).toFixed(1)} %`
}

/** Formats numbers with four digits, which fit into a row. */
function short(value: string | number | boolean): string {
  return typeof value === 'number' ? value.toFixed(4) : String(value)
}
