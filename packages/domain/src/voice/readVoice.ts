import { pictureKind } from '../file/pictureKind.ts'
import { readMp4 } from './readMp4.ts'
import { readOgg } from './readOgg.ts'
import { readWebm } from './readWebm.ts'
import { largestVoice, longestVoiceSeconds, type ReadVoice, type VoiceMimeType } from './voice.ts'
import { UnreadableVoice, VoiceTooLarge, VoiceTooLong } from './voiceRefusals.ts'

const readers: Readonly<Record<VoiceMimeType, (bytes: Uint8Array) => number | null>> = {
  'audio/webm': readWebm,
  'audio/ogg': readOgg,
  'audio/mp4': readMp4,
}

/** A recorder stops a little after it is told to. */
const graceMs = 2_000

/** Which container of sound or film it is by its first bytes, whatever its name says; null for none. */
export function soundContainer(bytes: Uint8Array): VoiceMimeType | null {
  const head = String.fromCharCode(...bytes.subarray(0, 8))
  if (head.startsWith('\x1a\x45\xdf\xa3')) return 'audio/webm'
  if (head.startsWith('OggS')) return 'audio/ogg'
  return head.endsWith('ftyp') && pictureKind(bytes) === null ? 'audio/mp4' : null
}

/** A memo as its bytes tell of it. Throws the refusal of what is none, is too large, or lasts too long. */
export function readVoice(bytes: Uint8Array): ReadVoice {
  const mimeType = soundContainer(bytes)
  if (bytes.length > largestVoice) throw new VoiceTooLarge()
  const milliseconds = mimeType && readers[mimeType](bytes)
  if (!mimeType || !milliseconds) throw new UnreadableVoice()
  if (!(milliseconds <= longestVoiceSeconds * 1000 + graceMs)) throw new VoiceTooLong()
  return { mimeType, milliseconds }
}

/** As people read it: at least one, at most sixty. */
export const voiceSeconds = (milliseconds: number): number =>
  Math.min(longestVoiceSeconds, Math.max(1, Math.round(milliseconds / 1000)))
