export { VoicePlayer } from './VoicePlayer.tsx'
