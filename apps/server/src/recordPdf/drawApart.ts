import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import type { DrawTask } from './drawWorker.ts'
import type { Paper } from './paper.ts'

const fontFile = (weight: string) =>
  fileURLToPath(new URL(`../fonts/NotoSansHans-${weight}.otf`, import.meta.resolve('@embedpdf/fonts-sc')))

/** The paper as a PDF, drawn where it keeps nobody else waiting. */
export async function drawApart(paper: Paper): Promise<Uint8Array> {
  const task: DrawTask = { paper, fonts: { regular: fontFile('Regular'), bold: fontFile('Bold') } }
  const worker = new Worker(new URL('./drawWorker.ts', import.meta.url), { workerData: task })
  try {
    return await new Promise<Uint8Array>((resolve, reject) => {
      worker.once('message', resolve)
      worker.once('error', reject)
      worker.once('exit', () => reject(new Error('The thread that draws ended without a document')))
    })
  } finally {
    await worker.terminate()
  }
}
