import { longestVoiceSeconds } from '@kewo/domain'
import { Button, Progress } from '@kewo/ui'
import { VoicePlayer } from '@kewo/ui/voice'
import { pickedPhotos } from '@kewo/web/photo'
import type { Upload } from '@kewo/web/upload'
import { IconMicrophone, IconPlayerStop, IconTrash } from '@tabler/icons-react'
import { m } from '../paraglide/messages.js'
import { canRecord, type Spoken } from './recorder.ts'
import styles from './SpeakRequest.module.css'
import { useHold } from './useHold.ts'
import { type Trouble, useSpeaking } from './useSpeaking.ts'

type Props = {
  /** What was said, as it lies on this device. */
  memo: Upload | undefined
  seconds: number
  onSpoken: (spoken: Spoken) => void
  onRemove: (id: string) => void
  onRetry: (id: string) => void
}

/** 按住说话: for whom typing is hard. What was said can be heard, and said anew, before it is sent. */
export default function SpeakRequest({ memo, seconds, onSpoken, onRemove, onRetry }: Props) {
  if (memo) return <Said memo={memo} seconds={seconds} onRemove={onRemove} onRetry={onRetry} />
  return canRecord() ? (
    <Speak onSpoken={onSpoken} />
  ) : (
    <p className={styles.note}>{m.helpRequests_voiceNotHere()}</p>
  )
}

function Speak({ onSpoken }: Pick<Props, 'onSpoken'>) {
  const { state, trouble, seconds, begin, end } = useSpeaking(onSpoken)
  const speaking = state === 'speaking'
  const { isHeld, handlers } = useHold({ isOn: speaking, begin, end })
  return (
    <div className={styles.speak}>
      <Button
        {...handlers}
        variant={speaking ? 'danger' : undefined}
        size="large"
        wide
        className={styles.button}
        icon={speaking ? <IconPlayerStop aria-hidden="true" /> : <IconMicrophone aria-hidden="true" />}
      >
        {state === 'asking'
          ? m.helpRequests_voiceAsking()
          : !speaking
            ? m.helpRequests_voiceHold()
            : isHeld
              ? m.helpRequests_voiceLetGo()
              : m.helpRequests_voiceDone()}
      </Button>
      {speaking ? (
        <div className={styles.time}>
          <Progress
            value={seconds / longestVoiceSeconds}
            label={m.helpRequests_voiceTime()}
            valueText={m.helpRequests_voiceSeconds({ seconds, most: longestVoiceSeconds })}
            tone={seconds >= longestVoiceSeconds - 10 ? 'amber' : 'jade'}
          />
          <span aria-hidden="true">
            {m.helpRequests_voiceSeconds({ seconds, most: longestVoiceSeconds })}
          </span>
        </div>
      ) : (
        <p className={styles.note}>{m.helpRequests_voiceHint({ most: longestVoiceSeconds })}</p>
      )}
      <p className={styles.note} role="status">
        {trouble && troubleWords[trouble]()}
      </p>
    </div>
  )
}

const troubleWords: Readonly<Record<Trouble, () => string>> = {
  REFUSED: () => m.helpRequests_voiceRefused(),
  NONE: () => m.helpRequests_voiceNotHere(),
  TAKEN: () => m.helpRequests_voiceTaken(),
  SHORT: () => m.helpRequests_voiceShort(),
}

function Said({ memo, seconds, onRemove, onRetry }: Omit<Props, 'onSpoken'> & { memo: Upload }) {
  const { id, preview, state } = memo
  const [{ problem } = { problem: undefined }] = pickedPhotos([memo])
  return (
    <div className={styles.said}>
      <VoicePlayer source={preview} seconds={seconds} />
      <Button variant="quiet" icon={<IconTrash aria-hidden="true" />} onClick={() => onRemove(id)}>
        {m.helpRequests_voiceAgain()}
      </Button>
      {state === 'failed' && (
        <p className={styles.failed} role="status">
          <span>{problem}</span>
          <Button size="small" onClick={() => onRetry(id)}>
            {m.helpRequests_voiceRetry()}
          </Button>
        </p>
      )}
    </div>
  )
}
