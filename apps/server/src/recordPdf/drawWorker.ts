import { parentPort, workerData } from 'node:worker_threads'
import { drawPaper, type PaperFonts } from './drawPaper.ts'
import type { Paper } from './paper.ts'

// In a thread of its own: some tenths of a second of computing, and fonts of 17 MB in the memory of a thread that ends with it.

export type DrawTask = { paper: Paper; fonts: PaperFonts }

const { paper, fonts } = workerData as DrawTask
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- That is of windows.
parentPort!.postMessage(new Uint8Array(await drawPaper(paper, fonts)))
