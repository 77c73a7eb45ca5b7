/** The custom properties of one block of a style sheet, `var()` followed. For tests of the look. */
export function tokensOf(css: string, ...selectors: string[]): Record<string, string> {
  const tokens: Record<string, string> = {}
  for (const selector of selectors) Object.assign(tokens, block(css, selector))
  const follow = (value: string): string =>
    value.replace(/var\((--[\w-]+)\)/g, (_, name: string) => follow(tokens[name] ?? ''))
  return Object.fromEntries(Object.entries(tokens).map(([name, value]) => [name, follow(value)]))
}

function block(css: string, selector: string): Record<string, string> {
  const start = css.indexOf(`\n${selector} {`)
  if (start < 0) throw new Error(`No block ${selector}`)
  const body = css.slice(css.indexOf('{', start) + 1, css.indexOf('}', start))
  return Object.fromEntries(
    [...body.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, name, value]) => [name, value]),
  )
}
