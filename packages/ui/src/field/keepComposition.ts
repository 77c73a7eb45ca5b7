/** A key that goes to the input method: it composes characters (pinyin, kana). Safari says it by the number alone. */
export const composes = (event: KeyboardEvent): boolean => event.isComposing || event.keyCode === 229

/** What a browser says of an Enter that ends a composition. */
const endsComposition = (event: KeyboardEvent): boolean =>
  composes(event) && (event.key === 'Enter' || /^(?:Numpad)?Enter$/.test(event.code))

function stop(event: KeyboardEvent): void {
  if (!endsComposition(event)) return
  // The letters stay with the input method, which has heard of the key before the page; the page hears nothing of it.
  event.preventDefault()
  event.stopImmediatePropagation()
}

/**
 * Enter that ends a composition (pinyin, kana) chooses characters. It never searches, sends or picks, whatever listens
 * on the page: it ends here. Both apps call this before anything is drawn; no part of them minds Enter by itself.
 */
export function keepComposition(page: Pick<Window, 'addEventListener'> = window): void {
  for (const type of ['keydown', 'keypress', 'keyup'] as const)
    page.addEventListener(type, stop, { capture: true })
}
