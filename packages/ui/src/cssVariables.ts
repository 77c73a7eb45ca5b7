import type {} from 'react'

declare module 'react' {
  // Components hand numbers and lengths to their style sheets by custom properties.
  interface CSSProperties {
    [variable: `--${string}`]: string | number | undefined
  }
}
