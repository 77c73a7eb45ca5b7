const prefix = 'kewo.viewer.'

/**
 * Who was signed in when the server was last reached; for the time without a signal. `app` keeps the two apps apart,
 * which know different things of the same person.
 */
export function rememberedViewer<Viewer>(app: string): Viewer | null {
  const text = localStorage.getItem(prefix + app)
  if (text === null) return null
  try {
    return JSON.parse(text) as Viewer
  } catch {
    localStorage.removeItem(prefix + app)
    return null
  }
}

export function rememberViewer(app: string, viewer: unknown): void {
  localStorage.setItem(prefix + app, JSON.stringify(viewer))
}

/** In both apps: they share one session. */
export function forgetViewers(): void {
  for (const key of Object.keys(localStorage)) if (key.startsWith(prefix)) localStorage.removeItem(key)
}
