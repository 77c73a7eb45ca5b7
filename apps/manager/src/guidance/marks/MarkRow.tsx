import { type Mark, markTones } from '@kewo/domain'
import { Card, IconButton, Segmented } from '@kewo/ui'
import { markContent, markWords } from '@kewo/ui/guidance'
import { IconArrowDown, IconArrowUp, IconTrash } from '@tabler/icons-react'
import { m } from '../../paraglide/messages.js'
import styles from '../Guidance.module.css'
import { TwoTexts } from '../TwoTexts.tsx'
import type { Marks } from './useMarks.ts'

type Props = {
  marks: Marks
  mark: Mark & { number: number | null }
  index: number
  fault: string | undefined
}

/** What one mark means and says, and its place in the order. */
export function MarkRow({ marks, mark, index, fault }: Props) {
  const name = markWords({ ...markContent(mark), words: '' })
  const labels = { DO: m.guidance_toDo(), DONT: m.guidance_notToDo() }
  return (
    <li>
      <Card
        className={styles.fields}
        role="group"
        aria-label={m.guidance_markNumber({ number: index + 1, name })}
      >
        <div className={styles.stepHead}>
          <b>{name}</b>
          <IconButton
            label={m.guidance_markUp({ name })}
            disabled={index === 0}
            onClick={() => marks.reorder(index, index - 1)}
          >
            <IconArrowUp aria-hidden="true" />
          </IconButton>
          <IconButton
            label={m.guidance_markDown({ name })}
            disabled={index === marks.marks.length - 1}
            onClick={() => marks.reorder(index, index + 1)}
          >
            <IconArrowDown aria-hidden="true" />
          </IconButton>
          <IconButton label={m.guidance_removeMark({ name })} onClick={() => marks.remove(index)}>
            <IconTrash aria-hidden="true" />
          </IconButton>
        </div>
        {mark.kind === 'BLUR' ? (
          <p className={styles.quiet}>{m.guidance_blurWords()}</p>
        ) : (
          <>
            <Segmented
              legend={m.guidance_markSense()}
              legendHidden
              choices={markTones.map((tone) => ({ value: tone, label: labels[tone] }))}
              value={mark.tone}
              onChange={(tone) => marks.change(index, { tone })}
            />
            <TwoTexts
              label={m.guidance_markWords()}
              value={mark.words}
              valueEn={mark.wordsEn ?? ''}
              onChange={(words) => marks.change(index, { words }, 'words')}
              onChangeEn={(wordsEn) => marks.change(index, { wordsEn: wordsEn || null }, 'wordsEn')}
            />
          </>
        )}
        {fault && <p className={styles.fault}>{fault}</p>}
      </Card>
    </li>
  )
}
