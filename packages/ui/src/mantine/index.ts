export { cssVariablesResolver } from './cssVariablesResolver.ts'
export { MantineLook } from './MantineLook.tsx'
export { mantineTheme } from './mantineTheme.ts'
