import { longestVoiceSeconds } from '@kewo/domain'

/** What the server takes; the first that this browser makes. */
const kinds = ['audio/webm;codecs=opus', 'audio/mp4', 'audio/ogg;codecs=opus']
/** Speech stays clear, and a minute has some 180 KB. */
const bitsPerSecond = 24_000

export type Spoken = { memo: Blob; seconds: number }

export type Recording = {
  stop: () => void
  /** Once it has ended: stopped, after a minute, or by a call that took the microphone. */
  ended: Promise<Spoken>
}

const kindHere = () =>
  typeof MediaRecorder === 'undefined' ? undefined : kinds.find((kind) => MediaRecorder.isTypeSupported(kind))

/** Without HTTPS a browser gives no microphone, an old one none at all. */
export const canRecord = (): boolean =>
  kindHere() !== undefined && typeof navigator.mediaDevices?.getUserMedia === 'function'

/** Rejects as `getUserMedia` does: refused, not there, in use elsewhere. */
export async function record(): Promise<Recording> {
  const microphone = await navigator.mediaDevices.getUserMedia({
    audio: { channelCount: 1, echoCancellation: true, noiseSuppression: true },
  })
  const release = () => microphone.getTracks().forEach((track) => track.stop())
  try {
    const recorder = new MediaRecorder(microphone, {
      mimeType: kindHere()!,
      audioBitsPerSecond: bitsPerSecond,
    })
    const parts: Blob[] = []
    const begun = performance.now()
    const stop = () => {
      if (recorder.state !== 'inactive') recorder.stop()
    }
    const minute = setTimeout(stop, longestVoiceSeconds * 1000)
    const ended = new Promise<Spoken>((resolve) => {
      recorder.ondataavailable = ({ data }) => parts.push(data)
      recorder.onstop = () => {
        clearTimeout(minute)
        release()
        const memo = new Blob(parts, { type: recorder.mimeType })
        resolve({ memo, seconds: (performance.now() - begun) / 1000 })
      }
    })
    recorder.start()
    return { stop, ended }
  } catch (error) {
    release()
    throw error
  }
}
