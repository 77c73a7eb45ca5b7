import { BottomBar, Button, Segmented } from '@kewo/ui'
import { MarkedPicture, PictureBadge, type PictureContent, PointList, PointRow } from '@kewo/ui/guidance'
import { textIn } from '@kewo/ui/labels'
import { IconCheck } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { m } from '../paraglide/messages.js'
import { paths } from '../paths.ts'
import styles from './Guidance.module.css'
import own from './SelfCheck.module.css'
import { stepSearch } from './StepLink.tsx'
import { TakePhoto } from './TakePhoto.tsx'
import type { SelfCheck } from './useSelfCheck.ts'

type Props = {
  guidanceId: string
  at: number
  heading: ReactNode
  reference: PictureContent
  check: SelfCheck
  manager: string | null
  next: string
  onUnclear: () => void
}

/** My photo below the picture, with the same numbers, and point by point what is alike. A little short is no hindrance. */
export function SelfCheckScreen({
  guidanceId,
  at,
  heading,
  reference,
  check,
  manager,
  next,
  onUnclear,
}: Props) {
  const navigate = useNavigate()
  const { points, alike, photo } = check
  const left = points.filter((_point, index) => alike[index] == null).length
  const done = alike.filter((is) => is === true).length
  const numbers = reference.marks.filter(({ kind, words }) => kind === 'NUMBER' && words)

  async function send() {
    if (!(await check.send())) return
    await navigate({ to: paths.guidance, params: { guidanceId }, search: stepSearch(at + 1) })
  }
  return (
    <>
      <div className={styles.step}>
        {heading}
        <MarkedPicture
          picture={reference}
          alt={m.guidance_reference()}
          badge={
            <PictureBadge icon={<IconCheck aria-hidden="true" />}>{m.guidance_reference()}</PictureBadge>
          }
        />
        {photo && (
          <div className={own.mine}>
            <MarkedPicture
              picture={{ url: photo.preview, marks: numbers }}
              alt={m.guidance_mine()}
              badge={<PictureBadge mine>{m.guidance_mine()}</PictureBadge>}
            />
            <TakePhoto small label={m.guidance_retake()} onTake={check.take} />
          </div>
        )}
        {photo?.problem && (
          <div role="alert" className={own.problem}>
            <p>{photo.problem}</p>
            <Button onClick={photo.retry}>{m.guidance_again()}</Button>
          </div>
        )}
        {points.length > 0 && (
          <section className={own.points} aria-label={m.guidance_lookAt({ count: points.length })}>
            <div className={own.head}>
              <h2>{m.guidance_lookAt({ count: points.length })}</h2>
              <span aria-live="polite">{m.guidance_alikeCount({ count: done })}</span>
            </div>
            <PointList>
              {points.map((point, index) => (
                <PointRow
                  key={index}
                  number={index + 1}
                  tone={point.tone}
                  words={textIn(point.words, point.wordsEn)}
                >
                  <Segmented
                    legend={textIn(point.words, point.wordsEn)}
                    legendHidden
                    choices={[
                      { value: 'yes', label: m.guidance_alike() },
                      { value: 'no', label: m.guidance_notYet() },
                    ]}
                    value={alike[index] == null ? null : alike[index] ? 'yes' : 'no'}
                    onChange={(is) => check.find(index, is === 'yes')}
                  />
                </PointRow>
              ))}
            </PointList>
          </section>
        )}
        <p className={own.note}>
          {manager ? m.guidance_checkWords({ name: manager }) : m.guidance_checkWordsAlone()}
        </p>
        <Button variant="quiet" onClick={check.leave}>
          {m.guidance_withoutPhoto()}
        </Button>
      </div>
      <BottomBar note={<span aria-live="polite">{check.problem}</span>}>
        <Button size="large" onClick={onUnclear}>
          {m.guidance_unclear()}
        </Button>
        <Button
          size="large"
          variant="primary"
          busy={check.busy}
          busyLabel={m.guidance_answering()}
          disabledReason={left > 0 ? m.guidance_pointsLeft({ count: left }) : null}
          onClick={() => void send()}
        >
          {manager ? m.guidance_sendCheckTo({ name: manager, next }) : m.guidance_sendCheck({ next })}
        </Button>
      </BottomBar>
    </>
  )
}
