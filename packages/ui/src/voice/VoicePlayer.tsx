import { IconPlayerPause, IconPlayerPlay } from '@tabler/icons-react'
import { useRef, useState } from 'react'
import { Button } from '../button/Button.tsx'
import { m } from '../paraglide/messages.js'
import { Progress } from '../progress/Progress.tsx'
import styles from './VoicePlayer.module.css'

export type VoicePlayerProps = {
  source: string
  /** How long it lasts; what a browser has recorded does not say so itself. */
  seconds: number
}

/** Plays what was said aloud, fetched when it is asked for. */
export function VoicePlayer({ source, seconds }: VoicePlayerProps) {
  const audio = useRef<HTMLAudioElement>(null)
  const [playing, setPlaying] = useState(false)
  const [heard, setHeard] = useState(0)
  const [failed, setFailed] = useState(false)

  async function play() {
    const player = audio.current!
    // What could not be fetched is asked for anew.
    if (failed) player.load()
    setFailed(false)
    await player.play().catch((error: unknown) => {
      // Stopped before it began.
      if (!(error instanceof DOMException && error.name === 'AbortError')) setFailed(true)
    })
  }

  return (
    <div className={styles.player}>
      {/* oxlint-disable-next-line jsx-a11y/media-has-caption -- speech as it was said: nobody has written it down */}
      <audio
        ref={audio}
        src={source}
        preload="none"
        onPlay={() => setPlaying(true)}
        onPause={() => setPlaying(false)}
        onEnded={() => setHeard(0)}
        onTimeUpdate={({ currentTarget }) => setHeard(currentTarget.currentTime)}
      />
      <Button
        icon={playing ? <IconPlayerPause aria-hidden="true" /> : <IconPlayerPlay aria-hidden="true" />}
        onClick={() => (playing ? audio.current!.pause() : void play())}
      >
        {playing ? m.voice_pause() : m.voice_play({ seconds })}
      </Button>
      {playing && (
        <span className={styles.heard}>
          <Progress
            value={heard / seconds}
            label={m.voice_heard()}
            valueText={m.voice_heardOf({ heard: Math.floor(heard), seconds })}
          />
        </span>
      )}
      {failed && (
        <p className={styles.failed} role="status">
          {m.voice_failed()}
        </p>
      )}
    </div>
  )
}
