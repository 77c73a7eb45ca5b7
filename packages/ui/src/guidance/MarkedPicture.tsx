import { areaOf, isHiding, markEdge, type MarkKind, type MarkTone } from '@kewo/domain'
import { type ReactNode, useState } from 'react'
import { classes } from '../classes.ts'
import { VisuallyHidden } from '../page/VisuallyHidden.tsx'
import { m } from '../paraglide/messages.js'
import { arrowPath } from './arrow.ts'
import styles from './MarkedPicture.module.css'

/** A mark in the reader's language; see Mark in the domain. */
export type MarkContent = {
  kind: MarkKind
  tone: MarkTone
  x: number
  y: number
  toX: number
  toY: number
  words: string
  /** What stands in it; only of a number. */
  number: number | null
}

export type PictureContent = { url: string; marks: readonly MarkContent[] }

/** A picture with its marks drawn live over it. What they say can be heard as well. */
export function MarkedPicture({
  picture: { url, marks },
  alt,
  badge,
  children,
}: {
  picture: PictureContent
  alt: string
  /** What it is, at its lower edge. */
  badge?: ReactNode
  /** What is drawn over all; the place of the picture is all of its box. */
  children?: ReactNode
}) {
  const [ratio, setRatio] = useState(4 / 3)
  return (
    <div className={styles.frame}>
      <div className={styles.picture} style={{ '--ratio': ratio }}>
        <img
          src={url}
          alt={alt}
          onLoad={({ currentTarget: { naturalWidth, naturalHeight } }) => {
            if (naturalWidth > 0 && naturalHeight > 0) setRatio(naturalWidth / naturalHeight)
          }}
        />
        <Lines marks={marks} ratio={ratio} />
        {marks.map((mark, index) => (
          <Words key={index} mark={mark} />
        ))}
        {children}
      </div>
      {badge}
      <SpokenMarks marks={marks} />
    </div>
  )
}

function Lines({ marks, ratio }: { marks: readonly MarkContent[]; ratio: number }) {
  const height = markEdge / ratio
  // Places are shares of both edges; a line is drawn where neither is stretched.
  const down = (place: number) => place / ratio
  return (
    <svg className={styles.lines} viewBox={`0 0 ${markEdge} ${height}`} aria-hidden="true">
      {marks.map((mark, index) => {
        const tone = mark.tone === 'DONT' ? styles.dont : undefined
        if (mark.kind === 'ARROW') {
          const path = arrowPath({ x: mark.x, y: down(mark.y), toX: mark.toX, toY: down(mark.toY) })
          return (
            <g key={index} className={tone}>
              <path className={styles.halo} d={path} />
              <path d={path} />
            </g>
          )
        }
        if (mark.kind !== 'BOX') return null
        const { left, top, width, height: tall } = areaOf(mark)
        const box = { x: left, y: down(top), width, height: down(tall), rx: 14 }
        return (
          <g key={index} className={tone}>
            <rect className={styles.halo} {...box} />
            <rect className={styles.box} {...box} />
          </g>
        )
      })}
    </svg>
  )
}

const share = (place: number) => `${place / (markEdge / 100)}%`

function Words({ mark }: { mark: MarkContent }) {
  const { kind, tone, words, number } = mark
  const { left, top, width, height } = areaOf(mark)
  if (isHiding(mark))
    return (
      <span
        className={styles.blur}
        style={{ left: share(left), top: share(top), width: share(width), height: share(height) }}
        aria-hidden="true"
      />
    )
  const isNumber = kind === 'NUMBER'
  if (!isNumber && !words) return null
  // An arrow says its words where it begins, a box above its edge.
  const at = kind === 'BOX' ? { x: left + width / 2, y: top } : { x: mark.x, y: mark.y }
  return (
    <span
      className={classes(isNumber ? styles.number : styles.words, tone === 'DONT' && styles.dont)}
      style={{ '--x': share(at.x), '--y': share(at.y) }}
      aria-hidden="true"
    >
      {isNumber ? number : words}
    </span>
  )
}

/** What a mark is and says, in words. */
export function markWords({
  kind,
  tone,
  words,
  number,
}: Pick<MarkContent, 'kind' | 'tone' | 'words' | 'number'>): string {
  const what = {
    ARROW: m.guidance_mark_ARROW,
    BOX: m.guidance_mark_BOX,
    NUMBER: () => m.guidance_mark_NUMBER({ number: number ?? 0 }),
    BLUR: m.guidance_mark_BLUR,
  }[kind]()
  if (kind === 'BLUR') return what
  const sense = tone === 'DONT' ? m.guidance_notToDo() : m.guidance_toDo()
  return words ? m.guidance_markSays({ what, sense, words }) : m.guidance_markShows({ what, sense })
}

function SpokenMarks({ marks }: { marks: readonly MarkContent[] }) {
  const spoken = marks.filter(({ kind, words }) => kind !== 'BLUR' && kind !== 'NUMBER' && words)
  if (spoken.length === 0) return null
  return <VisuallyHidden>{spoken.map(markWords).join(m.guidance_markEnd())}</VisuallyHidden>
}
