import { buffer } from 'node:stream/consumers'
import Pdf from 'pdfkit'
import type { Paper, PaperPart } from './paper.ts'

/** Where the two fonts of the house lie. */
export type PaperFonts = { regular: string; bold: string }

const margin = 56
const ink = '#1f1a17'
const quietInk = '#5d5550'
const lineInk = '#c9c2bb'
/** Points; the body is as large as that of a book for older eyes. */
const size = { title: 24, sub: 15, heading: 14, words: 13, quiet: 11.5, foot: 9.5 }
const lineGap = 4
const photoGap = 10
const tallestPhoto = 170
/** The sheet that a signature is drawn on, in its own units. */
const signatureSheet = { width: 600, height: 200, line: 5 }
const signatureWidth = 180

/** The paper as a PDF, its words as text that can be selected, in fonts of which only the characters used are embedded. */
export async function drawPaper(paper: Paper, fonts: PaperFonts): Promise<Buffer> {
  const pdf = new Pdf({
    ...{ size: 'A4', margins: { top: margin, left: margin, right: margin, bottom: margin + 24 } },
    ...{ bufferPages: true, lang: paper.language, displayTitle: true },
    info: { Title: `${paper.title} ${paper.sub}`, Creator: 'Kewo' },
  })
  const bytes = buffer(pdf)
  pdf.registerFont('regular', fonts.regular).registerFont('bold', fonts.bold)
  const page = new Page(pdf, paper.language)
  page.text(paper.title, 'bold', size.title)
  page.text(paper.sub, 'regular', size.sub, quietInk)
  for (const { title, parts } of paper.sections) {
    page.gap(title === null ? 6 : 14)
    if (title !== null) page.heading(title)
    for (const part of parts) drawPart(page, part)
  }
  if (page.hasUnprintable) {
    page.gap(10)
    page.text(paper.unprintable, 'regular', size.quiet, quietInk)
  }
  page.feet(paper)
  pdf.end()
  return bytes
}

function drawPart(page: Page, part: PaperPart): void {
  if (part.kind === 'words') {
    if (part.quiet) page.text(part.text, 'regular', size.quiet, quietInk)
    else page.text(part.text, 'regular', size.words)
  } else if (part.kind === 'facts') page.facts(part.rows)
  else if (part.kind === 'photos') page.photos(part.photos)
  else page.signature(part.drawn)
}

/** Writes down a page, and on to the next where one is full. */
class Page {
  readonly #pdf: PDFKit.PDFDocument
  #hasUnprintable = false

  /** In English the quotes and apostrophes of the font take the width of a letter instead of that of a Chinese character. */
  readonly #set: { features?: PDFKit.Mixins.OpenTypeFeatures[] }

  constructor(pdf: PDFKit.PDFDocument, language: Paper['language']) {
    this.#pdf = pdf
    this.#set = language === 'en' ? { features: ['pwid'] } : {}
  }

  get hasUnprintable(): boolean {
    return this.#hasUnprintable
  }

  gap(points: number): void {
    this.#pdf.y += points
  }

  text(text: string, font: 'regular' | 'bold', points: number, colour = ink): void {
    const { left } = this.#pdf.page.margins
    const printable = this.#printable(text)
    this.#pdf.font(font).fontSize(points).fillColor(colour)
    this.#pdf.text(printable, left, undefined, { ...this.#set, width: this.#width, lineGap })
    this.#pdf.y += 2
  }

  /** Never the last line of a page. */
  heading(title: string): void {
    this.#room(70)
    const { left } = this.#pdf.page.margins
    const { y } = this.#pdf
    this.#pdf
      .moveTo(left, y)
      .lineTo(left + this.#width, y)
      .lineWidth(0.75)
      .strokeColor(lineInk)
      .stroke()
    this.gap(8)
    this.text(title, 'bold', size.heading)
  }

  facts(rows: readonly (readonly [string, string])[]): void {
    const { left } = this.#pdf.page.margins
    const nameWidth = 140
    for (const [name, value] of rows) {
      const words = { ...this.#set, width: this.#width - nameWidth, lineGap: 2 }
      const printable = this.#printable(value)
      this.#pdf.font('regular').fontSize(size.quiet)
      this.#room(this.#pdf.heightOfString(printable, words))
      const { y } = this.#pdf
      this.#pdf.fillColor(quietInk).text(name, left, y, { ...words, width: nameWidth - 10 })
      const below = this.#pdf.y
      this.#pdf.fillColor(ink).text(printable, left + nameWidth, y, words)
      this.#pdf.y = Math.max(below, this.#pdf.y) + 2
    }
    this.gap(6)
  }

  photos(photos: readonly { data: Uint8Array; width: number; height: number }[]): void {
    const { left } = this.#pdf.page.margins
    const width = (this.#width - 2 * photoGap) / 3
    for (let first = 0; first < photos.length; first += 3) {
      const row = photos.slice(first, first + 3)
      const height = Math.max(
        ...row.map((photo) => Math.min(tallestPhoto, (photo.height / photo.width) * width)),
      )
      this.gap(6)
      this.#room(height)
      const { y } = this.#pdf
      for (const [index, { data }] of row.entries())
        this.#pdf.image(Buffer.from(data), left + index * (width + photoGap), y, {
          fit: [width, tallestPhoto],
        })
      this.#pdf.y = y + height
    }
    this.gap(6)
  }

  signature(drawn: { data: Uint8Array } | string): void {
    const { left } = this.#pdf.page.margins
    const scale = signatureWidth / signatureSheet.width
    const height = signatureSheet.height * scale
    this.#room(height + 30)
    const { y } = this.#pdf
    if (typeof drawn === 'string')
      this.#pdf
        .save()
        .translate(left, y)
        .scale(scale)
        .path(drawn)
        .lineWidth(signatureSheet.line)
        .lineCap('round')
        .lineJoin('round')
        .strokeColor(ink)
        .stroke()
        .restore()
    else this.#pdf.image(Buffer.from(drawn.data), left, y, { fit: [signatureWidth, height] })
    this.#pdf.y = y + height + 4
  }

  /** At the foot of each page, once it is known how many there are. */
  feet({ foot, pageOf }: Paper): void {
    const { start, count } = this.#pdf.bufferedPageRange()
    for (let index = 0; index < count; index++) {
      this.#pdf.switchToPage(start + index)
      const { margins, height } = this.#pdf.page
      const page = pageOf.replace('{page}', String(index + 1)).replace('{pages}', String(count))
      // Below the margin a text would begin a page of its own.
      margins.bottom = 0
      const y = height - margin
      this.#pdf.font('regular').fontSize(size.foot).fillColor(quietInk)
      this.#pdf.text(foot, margins.left, y, { width: this.#width, lineBreak: false })
      this.#pdf.text(page, margins.left, y, { width: this.#width, align: 'right', lineBreak: false })
    }
  }

  get #width(): number {
    const { width, margins } = this.#pdf.page
    return width - margins.left - margins.right
  }

  #room(height: number): void {
    const { height: whole, margins } = this.#pdf.page
    if (this.#pdf.y + height > whole - margins.bottom) this.#pdf.addPage()
  }

  /** What the font does not have (it has no emoji) is shown as a sign, instead of as nothing. */
  #printable(text: string): string {
    this.#pdf.font('regular')
    const { font } = (this.#pdf as unknown as WithFont)._font
    return Array.from(text.replaceAll(/\r\n?/g, '\n'), (character) => {
      if (character === '\n' || font.hasGlyphForCodePoint(character.codePointAt(0)!)) return character
      if (/\p{Cc}|\p{Cf}|\p{Mn}/u.test(character)) return ''
      this.#hasUnprintable = true
      return '□'
    }).join('')
  }
}

/** The library keeps its open font to itself. */
type WithFont = { _font: { font: { hasGlyphForCodePoint(codePoint: number): boolean } } }
