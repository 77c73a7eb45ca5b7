import type { Words } from '../refusal.ts'
import { countWords } from '../words/countWords.ts'

/** How far from the shop, and how far off that may be: 离店 230 米（定位误差 ±40 米）. */
export function distanceWords({
  distanceMetres,
  accuracyMetres,
}: {
  distanceMetres: number
  accuracyMetres: number | null
}): Words {
  const [metres, off] = [countWords(distanceMetres), countWords(accuracyMetres ?? 0)]
  return accuracyMetres === null
    ? { 'zh-CN': `离店约 ${metres} 米`, en: `about ${metres} m from the shop` }
    : {
        'zh-CN': `离店 ${metres} 米（定位误差 ±${off} 米）`,
        en: `${metres} m from the shop (accuracy ±${off} m)`,
      }
}
