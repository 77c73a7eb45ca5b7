export { DisplaySettings } from './DisplaySettings.tsx'
export { QuickSettings } from './QuickSettings.tsx'
