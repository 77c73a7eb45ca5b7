/** Most seconds of one memo. */
export const longestVoiceSeconds = 60
/** Most bytes of one: a minute in what phones make of speech is 0.2 to 0.5 MB. */
export const largestVoice = 1024 * 1024

/** What a browser records: WebM and Ogg of Opus, MP4 of AAC or Opus. */
export type VoiceMimeType = 'audio/webm' | 'audio/ogg' | 'audio/mp4'

/** A recording as its bytes tell of it. */
export type ReadVoice = { mimeType: VoiceMimeType; milliseconds: number }
