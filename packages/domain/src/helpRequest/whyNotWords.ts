import { InvalidInput } from '../refusal.ts'
import { lengthOfWords } from '../words/typedWords.ts'

/** Longest words in one request or message, in characters. */
export const longestRequestWords = 2000
/** Most pictures with one request or message. */
export const mostRequestPhotos = 9

/**
 * What is wrong with the words, pictures and memo of a request or a message, or null. One of them is enough: a picture
 * may say it all. `words` are counted as they are kept, in
 * Unicode characters (a Chinese character is one). `hasVoice` is left out where nothing can be said aloud.
 */
export function whyNotWords(message: {
  words: string
  photoCount: number
  hasVoice?: boolean
}): InvalidInput | null {
  const length = lengthOfWords(message.words)
  if (length === 0 && message.photoCount === 0 && !message.hasVoice) {
    return new InvalidInput('words', message.hasVoice === undefined ? writeOrShow : writeShowOrSay)
  }
  if (length > longestRequestWords) {
    return new InvalidInput('words', {
      'zh-CN': `最多写 ${longestRequestWords} 字，现在有 ${length} 字，请精简一下。`,
      en: `At most ${longestRequestWords} characters; you have ${length}. Please shorten it.`,
    })
  }
  if (message.photoCount > mostRequestPhotos) {
    return new InvalidInput('photos', {
      'zh-CN': `一次最多 ${mostRequestPhotos} 张照片，请去掉几张。`,
      en: `At most ${mostRequestPhotos} photos at a time. Please remove some.`,
    })
  }
  return null
}

const writeOrShow = {
  'zh-CN': '请写一句话，或拍一张照片。',
  en: 'Please write a few words or add a photo.',
}
const writeShowOrSay = {
  'zh-CN': '请写一句话、拍一张照片，或说一段语音。',
  en: 'Please write a few words, add a photo or record a voice memo.',
}
