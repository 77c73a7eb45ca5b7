import { voiceSeconds } from '@kewo/domain'
import { useEffect, useRef, useState } from 'react'
import { record, type Recording, type Spoken } from './recorder.ts'

/** Why nothing was recorded: the person or the device says no, there is no microphone, another app has it, too short to be words. */
export type Trouble = 'REFUSED' | 'NONE' | 'TAKEN' | 'SHORT'

type State = 'still' | 'asking' | 'speaking'

/** Shorter than this is a slip of the finger. */
const shortest = 0.8

/** The microphone of a form: begun, stopped, and what was said handed to `onSpoken`, also where the form is left meanwhile. */
export function useSpeaking(onSpoken: (spoken: Spoken) => void) {
  const [state, setState] = useState<State>('still')
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const [seconds, setSeconds] = useState(0)
  const recording = useRef<Recording | null>(null)
  const left = useRef(false)
  // By then the form may have been written on.
  const handOver = useRef(onSpoken)
  useEffect(() => {
    handOver.current = onSpoken
  })

  useEffect(() => {
    left.current = false
    return () => {
      left.current = true
      recording.current?.stop()
    }
  }, [])
  useEffect(() => {
    if (state !== 'speaking') return
    const begun = performance.now()
    const timer = setInterval(() => setSeconds(Math.floor((performance.now() - begun) / 1000)), 250)
    return () => clearInterval(timer)
  }, [state])

  async function begin() {
    if (state !== 'still') return
    setTrouble(null)
    setSeconds(0)
    setState('asking')
    try {
      const begun = await record()
      recording.current = begun
      if (left.current) begun.stop()
      setState('speaking')
      const { memo, seconds: lasted } = await begun.ended
      if (lasted < shortest) setTrouble('SHORT')
      else handOver.current({ memo, seconds: voiceSeconds(lasted * 1000) })
    } catch (error) {
      setTrouble(troubleOf(error))
    } finally {
      recording.current = null
      setState('still')
    }
  }

  return { state, trouble, seconds, begin: () => void begin(), end: () => recording.current?.stop() }
}

function troubleOf(error: unknown): Trouble {
  const name = error instanceof DOMException ? error.name : ''
  if (name === 'NotAllowedError' || name === 'SecurityError') return 'REFUSED'
  return name === 'NotFoundError' ? 'NONE' : 'TAKEN'
}
