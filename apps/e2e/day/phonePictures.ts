import { readFile } from 'node:fs/promises'
import { stripTypeScriptTypes } from 'node:module'
import type { Page } from '@playwright/test'

/** What was taken and what was kept of it, in bytes. */
export type Taken = { pictures: number; bytes: number; kept: number }

const shrink = new URL('../../../packages/web/src/upload/shrinkPicture.ts', import.meta.url)

/**
 * Lets a page take pictures as a phone does, three megapixels of a full shelf with the grain of a small lens, and make them small
 * by the app's own function, as it does before it keeps them.
 */
export async function addCamera(page: Page): Promise<void> {
  const source = stripTypeScriptTypes(await readFile(shrink, 'utf8')).replaceAll(/^export /gm, '')
  await page.evaluate(`(() => { ${source}; globalThis.shrinkPicture = shrinkPicture })()`)
  await page.evaluate(() => {
    const taken = { pictures: 0, bytes: 0, kept: 0 }
    const any = (below: number) => Math.floor(Math.random() * below)
    const canvas = document.createElement('canvas')
    ;[canvas.width, canvas.height] = [2048, 1536]
    const sheet = canvas.getContext('2d', { willReadFrequently: true })!

    function packet(x: number, y: number, width: number, height: number, hue: number) {
      const face = sheet.createLinearGradient(x, y, x + width, y + height)
      face.addColorStop(0, `hsl(${hue} 60% 62%)`)
      face.addColorStop(1, `hsl(${hue} 65% 30%)`)
      sheet.fillStyle = face
      sheet.fillRect(x, y, width - 4, height)
      sheet.fillStyle = `hsl(${(hue + 40) % 360} 80% 88%)`
      sheet.fillRect(x + width * 0.1, y + height * 0.2, width * 0.75, height * 0.22)
      sheet.fillStyle = '#222'
      sheet.font = `${Math.round(width * 0.16)}px sans-serif`
      sheet.fillText(`云${any(90) + 10} ¥${any(60)}`, x + width * 0.12, y + height * 0.36)
      for (let line = 0; line < 5; line += 1)
        sheet.fillRect(x + width * 0.12, y + height * (0.55 + line * 0.07), width * (0.3 + any(40) / 100), 2)
    }
    function shelf() {
      sheet.fillStyle = '#b9ab95'
      sheet.fillRect(0, 0, 2048, 1536)
      for (let row = 0; row < 5; row += 1) {
        const [top, height] = [30 + row * 300, 240]
        for (let x = 20; x < 2000;) {
          const [width, hue, many] = [90 + any(70), any(360), 1 + any(4)]
          for (let each = 0; each < many && x < 2000; each += 1, x += width)
            packet(x, top + any(6), width, height, hue)
        }
        sheet.fillStyle = '#6b5d4a'
        sheet.fillRect(0, top + height, 2048, 34)
        for (let x = 30; x < 2000; x += 150) {
          sheet.fillStyle = '#fffbe8'
          sheet.fillRect(x, top + height + 3, 90, 28)
          sheet.fillStyle = '#c22'
          sheet.font = '20px sans-serif'
          sheet.fillText(`${any(80)}.${any(10)}0`, x + 14, top + height + 24)
        }
      }
    }
    function grain() {
      const image = sheet.getImageData(0, 0, 2048, 1536)
      const { data } = image
      for (let at = 0; at < data.length; at += 4) {
        const noise = (Math.random() + Math.random() + Math.random() - 1.5) * 14
        for (let colour = 0; colour < 3; colour += 1) data[at + colour]! += noise
      }
      sheet.putImageData(image, 0, 0)
    }
    Object.assign(globalThis, {
      taken,
      async takePicture(): Promise<Blob> {
        shelf()
        grain()
        const whole = await new Promise<Blob>((done) =>
          canvas.toBlob((blob) => done(blob!), 'image/jpeg', 0.9),
        )
        const { shrinkPicture } = globalThis as unknown as {
          shrinkPicture: (picture: Blob, use: 'photo') => Promise<Blob>
        }
        const kept = await shrinkPicture(whole, 'photo')
        taken.pictures += 1
        taken.bytes += whole.size
        taken.kept += kept.size
        return kept
      },
    })
  })
}

export const takenWith = (page: Page): Promise<Taken> =>
  page.evaluate(() => (globalThis as unknown as { taken: Taken }).taken)
