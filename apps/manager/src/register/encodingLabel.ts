import type { RegisterEncoding } from '@kewo/domain'
import { m } from '../paraglide/messages.js'

const labels: Record<RegisterEncoding, () => string> = {
  UTF_8: m.register_encodingUTF8,
  GB18030: m.register_encodingGB18030,
  BIG5: m.register_encodingBig5,
  SHIFT_JIS: m.register_encodingShiftJIS,
  UTF_16LE: m.register_encodingUTF16LE,
  UTF_16BE: m.register_encodingUTF16BE,
}

export const encodingLabel = (encoding: RegisterEncoding): string => labels[encoding]()
