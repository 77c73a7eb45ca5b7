import type { LicenceStatus } from '@kewo/domain'
import { m } from '../paraglide/messages.js'

type Words = { title: string; why: string; steps: readonly string[] }

/** What a shop reads whose licence opens nothing: why, and what to do. */
export function licenceWords(licence: LicenceStatus): Words {
  if (licence === 'UNCLEAR')
    return {
      title: m.licence_titleUnclear(),
      why: m.licence_unclearWords(),
      steps: [m.licence_unclearStep1(), m.licence_unclearStep2(), m.licence_unclearStep3()],
    }
  return {
    title: licence === 'REVOKED' ? m.licence_titleRevoked() : m.licence_title(),
    why: m.licence_words(),
    steps: [m.licence_step1(), m.licence_step2(), m.licence_step3()],
  }
}
