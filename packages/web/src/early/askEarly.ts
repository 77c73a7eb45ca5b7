// Runs in the head of each page, built by bin/askEarly.ts. While the app's own script is on its way it reads what is kept of whoever is
// remembered, asks who is signed in and, at the same time, what the app's first page shows; and it fetches that page. What comes of it
// is taken up by kept.ts and early.ts.
import { daysKept, readPrefix } from '../connection/readName.ts'
import { rememberedViewer } from '../session/rememberedViewer.ts'
import type { EarlyQuestions } from './early.ts'
import { readKept } from './kept.ts'

declare const earlyQuestions: EarlyQuestions

const { app, viewer, cache, page } = earlyQuestions
const remembered = rememberedViewer<{ id: string; roles?: string[] }>(app)
/** As the app itself chooses it; only refusals are said in it. */
const language =
  localStorage.getItem('kewo.locale') ?? navigator.languages.find((each) => /^(zh|en)/.test(each))

if (remembered) {
  const name = readPrefix + remembered.id
  globalThis.kewoKept = { name, entries: readKept(name, daysKept) }
  for (const href of cache) fetchSoon({ rel: 'modulepreload', href })
}
globalThis.kewoEarly = new Map()
ask(viewer)
if (page.paths.includes(location.pathname) && isFor(remembered)) {
  // Who is not remembered is not named: the answer says for whom it is.
  ask(page.body, remembered ? { 'kewo-person': remembered.id } : {})
  for (const href of page.scripts) fetchSoon({ rel: 'modulepreload', href })
  for (const href of page.styles) fetchSoon({ rel: 'preload', as: 'style', href })
}

function isFor(person: { roles?: string[] } | null): boolean {
  return !page.roles || !person || page.roles.some((role) => person.roles?.includes(role))
}

function ask(body: string, whose: Record<string, string> = {}): void {
  const response = fetch('/graphql', {
    method: 'POST',
    credentials: 'same-origin',
    headers: {
      ...{ 'content-type': 'application/json', accept: 'application/json', 'apollo-require-preflight': '1' },
      ...(language ? { 'accept-language': language } : {}),
      ...whose,
    },
    body,
  })
  const asked = { askedAt: Date.now(), answeredAt: 0, response }
  response.then(
    () => (asked.answeredAt = Date.now()),
    // Whoever takes it up asks again.
    () => null,
  )
  globalThis.kewoEarly?.set(body, asked)
}

/** With `crossOrigin` as the app itself fetches its parts, or they would be fetched twice. */
function fetchSoon(link: Partial<HTMLLinkElement>): void {
  document.head.append(Object.assign(document.createElement('link'), { crossOrigin: '', ...link }))
}
