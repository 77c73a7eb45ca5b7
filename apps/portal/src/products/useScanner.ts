import { isBarcode } from '@kewo/domain'
import { useEffect, useEffectEvent, useRef, useState, type RefObject } from 'react'

/** LOOKING: it sees; REFUSED: the person or the device said no; NONE: there is no camera, or nothing that reads bars. */
export type Scanning = 'STARTING' | 'LOOKING' | 'REFUSED' | 'NONE'

type Detector = { detect(source: HTMLVideoElement): Promise<{ rawValue: string }[]> }

const formats = ['ean_13', 'ean_8', 'upc_a', 'itf'] as const
/** So often a picture of the camera is looked at, in milliseconds. */
const pause = 150

/** The browser's own reader of bars where it has one; else ours, half a megabyte that is fetched now. */
async function detectorOf(): Promise<Detector> {
  const own = (globalThis as { BarcodeDetector?: BrowserDetector }).BarcodeDetector
  const known = (await own?.getSupportedFormats()) ?? []
  if (own && known.includes('ean_13'))
    return new own({ formats: formats.filter((each) => known.includes(each)) })
  const { detectorOfOurs } = await import('./detector.ts')
  return detectorOfOurs(formats)
}

type BrowserDetector = {
  new (options: { formats: string[] }): Detector
  getSupportedFormats(): Promise<string[]>
}

/** Looks through the camera for a barcode whose check digit is right, and hands it over once. */
export function useScanner(onFound: (barcode: string) => void): {
  video: RefObject<HTMLVideoElement | null>
  scanning: Scanning
} {
  const video = useRef<HTMLVideoElement>(null)
  const [scanning, setScanning] = useState<Scanning>('STARTING')
  const found = useEffectEvent(onFound)

  useEffect(() => {
    let stopped = false
    let stream: MediaStream | undefined
    let timer: ReturnType<typeof setTimeout> | undefined

    const look = async (detector: Detector, screen: HTMLVideoElement) => {
      const seen =
        screen.readyState >= HTMLMediaElement.HAVE_CURRENT_DATA ? await detector.detect(screen) : []
      if (stopped) return
      const barcode = seen.map(({ rawValue }) => rawValue).find(isBarcode)
      if (barcode !== undefined) return found(barcode)
      timer = setTimeout(() => void look(detector, screen).catch(fail), pause)
    }
    const fail = (error: unknown) => {
      if (!stopped)
        setScanning(error instanceof DOMException && error.name === 'NotAllowedError' ? 'REFUSED' : 'NONE')
    }
    const start = async () => {
      // Undefined where the page did not come by https.
      const cameras = navigator.mediaDevices as MediaDevices | undefined
      if (!cameras) return setScanning('NONE')
      stream = await cameras.getUserMedia({ video: { facingMode: 'environment' } })
      const screen = video.current
      if (stopped || !screen) return stopStream(stream)
      screen.srcObject = stream
      await screen.play()
      const detector = await detectorOf()
      if (stopped) return
      setScanning('LOOKING')
      await look(detector, screen)
    }
    start().catch(fail)
    return () => {
      stopped = true
      clearTimeout(timer)
      if (stream) stopStream(stream)
    }
  }, [])
  return { video, scanning }
}

const stopStream = (stream: MediaStream) => stream.getTracks().forEach((track) => track.stop())
