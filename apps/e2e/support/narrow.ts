import { expect, type Page } from '@playwright/test'

/** Cheap phones in wide use. */
const widths = [360, 390]

/**
 * With the largest letters of elder mode, on narrow phones: nothing is wider than the screen, no short label and no number
 * breaks in two lines, and whatever is pressed is large enough for a thumb.
 */
export async function expectFitsNarrow(page: Page): Promise<void> {
  const screen = page.viewportSize()
  const path = new URL(page.url()).pathname
  await setLook(page, { 'data-elder': '', 'data-text-size': 'largest' })
  for (const width of widths) {
    await page.setViewportSize({ width, height: 780 })
    await page.evaluate(drawnAgain)
    const faults = await page.evaluate(faultsOfLook)
    expect.soft(faults, `${path} at ${width} px with the largest letters`).toEqual([])
  }
  await setLook(page, null)
  if (screen) await page.setViewportSize(screen)
}

/** Until what a page shows on another screen, such as cards in place of a table, is on it. */
const drawnAgain = () =>
  new Promise<void>((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => resolve()))
  })

/** What a person sets on the page of settings, without leaving this one; null puts back what was there. */
async function setLook(page: Page, look: Record<string, string> | null): Promise<void> {
  await page.evaluate((attributes) => {
    const { documentElement: html } = document
    const names = ['data-elder', 'data-text-size']
    if (attributes) {
      html.dataset['before'] = JSON.stringify(names.map((name) => html.getAttribute(name)))
      for (const [name, value] of Object.entries(attributes)) html.setAttribute(name, value)
      return
    }
    const before = JSON.parse(html.dataset['before'] ?? '[]') as (string | null)[]
    names.forEach((name, index) => {
      const value = before[index] ?? null
      if (value === null) html.removeAttribute(name)
      else html.setAttribute(name, value)
    })
    delete html.dataset['before']
  }, look)
}

/** Runs in the page. */
function faultsOfLook(): string[] {
  const least = 44
  const seen = (element: Element) =>
    element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
    element.getBoundingClientRect().width > 1
  const nameOf = (element: Element) =>
    `${element.tagName.toLowerCase()} “${(element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 30)}”`

  const tooWide = () => {
    if (document.documentElement.scrollWidth <= innerWidth) return []
    const scrolls = (element: Element | null): boolean =>
      element !== null &&
      element !== document.body &&
      (getComputedStyle(element).overflowX !== 'visible' || scrolls(element.parentElement))
    const out = [...document.body.querySelectorAll('*')].filter(
      (element) =>
        seen(element) &&
        element.getBoundingClientRect().right > innerWidth + 1 &&
        !scrolls(element.parentElement),
    )
    const last = out.at(-1)
    return [`${document.documentElement.scrollWidth} px wide: ${last ? nameOf(last) : '?'}`]
  }

  /** Words of a text that must not break: short labels as a whole, numbers and Latin words by themselves. */
  const wholesOf = (text: string, inButton: boolean, alone: boolean): [number, number][] => {
    const label = /^\s*([\u4E00-\u9FFF]{2,4})\s*$/.exec(text)?.[1]
    const start = text.indexOf(label ?? '')
    // Four signs are two words.
    if (inButton && label)
      return label.length < 4
        ? [[start, label.length]]
        : [
            [start, 2],
            [start + 2, 2],
          ]
    // A telephone; a licence number or a barcode where it stands by itself. What people make up may be longer.
    return [...text.matchAll(/[^\s\u3000-\u9FFF\uFF00-\uFFEF]+/g)]
      .filter(({ 0: word }) => /^\w[\w.,]+$/.test(word) && word.length <= (alone ? 14 : 11))
      .map(({ index, 0: word }) => [index, word.length])
  }
  const broken = () => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const faults: string[] = []
    for (let node = walker.nextNode(), left = 1_500; node && left > 0; node = walker.nextNode(), left--) {
      const parent = node.parentElement
      const text = node.textContent ?? ''
      if (!parent || text.trim().length < 2 || !seen(parent)) continue
      for (const [start, length] of wholesOf(
        text,
        parent.closest('button, a, [role=tab]') !== null,
        parent.closest('dd') !== null,
      )) {
        const range = document.createRange()
        range.setStart(node, start)
        range.setEnd(node, start + length)
        const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)))
        if (lines.size > 1)
          faults.push(`“${range.toString()}” in ${nameOf(parent)} stands on ${lines.size} lines`)
      }
    }
    return faults
  }

  const pixels = (value: string) => Number.parseFloat(value) || 0
  const sizeOf = (element: Element) => {
    const box = (element.closest('label') ?? element).getBoundingClientRect()
    // What catches the thumb around a small sign.
    const around = getComputedStyle(element, '::after')
    const absolute = around.content !== 'none' && around.position === 'absolute'
    return {
      width: Math.max(box.width, absolute ? pixels(around.width) : 0),
      height: Math.max(box.height, absolute ? pixels(around.height) : 0),
    }
  }
  /** A link in a sentence is as high as its line. */
  const inSentence = (element: Element) =>
    getComputedStyle(element).display === 'inline' &&
    (element.parentElement?.textContent ?? '').trim().length > (element.textContent ?? '').trim().length
  const tooSmall = () =>
    [...document.querySelectorAll('a[href], button, select, summary, input:not([type=hidden]), textarea')]
      .filter((element) => seen(element) && !inSentence(element))
      .flatMap((element) => {
        const { width, height } = sizeOf(element)
        return width < least - 0.5 || height < least - 0.5
          ? [`${nameOf(element)} is ${Math.round(width)}×${Math.round(height)} px`]
          : []
      })

  return [...new Set([...tooWide(), ...broken(), ...tooSmall()])]
}
