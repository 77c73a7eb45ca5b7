export { GuidanceDifference as default, type VersionContent } from './GuidanceDifference.tsx'
