import { Worker } from 'node:worker_threads'
import { mostMegapixels, PictureTooLarge, UnreadablePicture } from '@kewo/domain'
import type { HeicAnswer, HeicTask } from './heicWorker.ts'

/** Far above what a phone's photo takes on a slow machine. */
const longestSeconds = 60

export type DecodedPicture = { pixels: Uint8ClampedArray; width: number; height: number }

/** The main picture of a HEIC file, upright. Refuses what is broken or has more pixels than are decoded. */
export async function decodeHeic(bytes: Buffer): Promise<DecodedPicture> {
  const task: HeicTask = { bytes, mostPixels: mostMegapixels.HEIC * 1e6 }
  const worker = new Worker(new URL('./heicWorker.ts', import.meta.url), {
    workerData: task,
    // The library speaks of broken files to whoever listens.
    stdout: true,
    stderr: true,
  })
  try {
    const { width, height, pixels } = await answerOf(worker)
    if (!pixels) throw new PictureTooLarge('HEIC')
    return { pixels, width, height }
  } finally {
    await worker.terminate()
  }
}

function answerOf(worker: Worker): Promise<HeicAnswer> {
  return new Promise((resolve, reject) => {
    const refuse = (cause: unknown) => reject(new UnreadablePicture({ cause }))
    const timer = setTimeout(
      () => refuse(new Error(`Not decoded in ${longestSeconds} s`)),
      longestSeconds * 1000,
    )
    timer.unref()
    worker.once('message', resolve)
    worker.once('error', refuse)
    worker.once('exit', () => {
      clearTimeout(timer)
      refuse(new Error('The decoder ended without a picture'))
    })
  })
}
