import { Refusal } from '../refusal.ts'
import { largestVoice, longestVoiceSeconds } from './voice.ts'

/** What was uploaded is no speech, has a film with it, or is broken. */
export class UnreadableVoice extends Refusal {
  constructor() {
    super({
      'zh-CN': '这段语音打不开，请重新说一遍，或者打字。',
      en: 'This voice memo can’t be opened. Please record it again, or type instead.',
    })
  }
}

export class VoiceTooLong extends Refusal {
  constructor() {
    super({
      'zh-CN': `一段语音最长 ${longestVoiceSeconds} 秒，请说短一点。`,
      en: `A voice memo may last at most ${longestVoiceSeconds} seconds. Please make it shorter.`,
    })
  }
}

export class VoiceTooLarge extends Refusal {
  constructor() {
    super({
      'zh-CN': `这段语音太大了，最多 ${largestVoice / 1024 ** 2} MB。请重新说一遍，短一点。`,
      en: `This voice memo is too large: at most ${largestVoice / 1024 ** 2} MB. Please record a shorter one.`,
    })
  }
}
