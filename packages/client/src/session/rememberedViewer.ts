const key = 'kewo.viewer'

/** Who was signed in when the server was last reached; for the time without a signal. */
export function rememberedViewer<Viewer>(): Viewer | null {
  const text = localStorage.getItem(key)
  if (text === null) return null
  try {
    return JSON.parse(text) as Viewer
  } catch {
    localStorage.removeItem(key)
    return null
  }
}

export function rememberViewer(viewer: unknown): void {
  localStorage.setItem(key, JSON.stringify(viewer))
}

export function forgetViewer(): void {
  localStorage.removeItem(key)
}
