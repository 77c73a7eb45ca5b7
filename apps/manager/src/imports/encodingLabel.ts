import type { RegisterEncoding } from '@kewo/domain'
import { m } from '../paraglide/messages.js'

const labels: Record<RegisterEncoding, () => string> = {
  UTF_8: m.imports_encodingUTF8,
  GB18030: m.imports_encodingGB18030,
  BIG5: m.imports_encodingBig5,
  SHIFT_JIS: m.imports_encodingShiftJIS,
  UTF_16LE: m.imports_encodingUTF16LE,
  UTF_16BE: m.imports_encodingUTF16BE,
}

export const encodingLabel = (encoding: RegisterEncoding): string => labels[encoding]()
