import { type GuidanceBlockKind, linkOf, placesOf } from '@kewo/domain'
import { Card, IconButton, TextInput } from '@kewo/ui'
import { guidanceBlockKindLabel } from '@kewo/ui/labels'
import { IconArrowDown, IconArrowUp, IconGripVertical, IconTrash } from '@tabler/icons-react'
import type { KeyboardEvent } from 'react'
import { m } from '../paraglide/messages.js'
import { BlockPicture } from './BlockPicture.tsx'
import type { BlockValue } from './draftValue.ts'
import type { Faults } from './faults.ts'
import styles from './Guidance.module.css'
import { TwoTexts } from './TwoTexts.tsx'
import { useDragOrder } from './useDragOrder.ts'

type Props = {
  guidanceId: string
  block: BlockValue
  index: number
  count: number
  faults: Faults
  onChange: (over: (block: BlockValue) => Partial<BlockValue>) => void
  /** To another place among the blocks. */
  onMove: (to: number, from?: number) => void
  onRemove: () => void
}

const arrows: Record<string, -1 | 1> = { ArrowUp: -1, ArrowDown: 1 }

/** What a kind of block says; each in both languages. */
const textsOf: Record<GuidanceBlockKind, readonly ('title' | 'body' | 'toDo' | 'notToDo')[]> = {
  STEP: ['title', 'body', 'toDo', 'notToDo'],
  TEXT: ['title', 'body'],
  DO_DONT: ['title', 'toDo', 'notToDo'],
  PLANOGRAM: ['title', 'body'],
  LINK: ['title', 'body'],
}

export function BlockCard({ guidanceId, block, index, count, faults, onChange, onMove, onRemove }: Props) {
  const number = index + 1
  const { kind } = block
  const name = m.guidance_block({ number, kind: guidanceBlockKindLabel(kind) })
  const fault = (field: string) => faults.get(`blocks.${index}.${field}`)
  const { item, handle, isOver } = useDragOrder(index, onMove)
  const moveByKey = (event: KeyboardEvent) => {
    const by = event.altKey && !(event.target as Element).closest('dialog') ? arrows[event.key] : undefined
    if (!by) return
    event.preventDefault()
    onMove(index + by)
  }
  const labels = {
    title: kind === 'STEP' ? m.guidance_stepTitle() : m.guidance_blockTitle(),
    body: kind === 'STEP' ? m.guidance_stepBody() : m.guidance_blockBody(),
    toDo: m.guidance_toDo(),
    notToDo: m.guidance_notToDo(),
  }
  const link = kind === 'LINK' && block.url ? linkOf(block.url) : null
  return (
    <li ref={item} onKeyDown={moveByKey} data-over={isOver || undefined} className={styles.block}>
      <Card padding="roomy" className={styles.fields} role="group" aria-label={name}>
        <div className={styles.stepHead}>
          <span ref={handle} className={styles.grip} title={m.guidance_drag()}>
            <IconGripVertical aria-hidden="true" />
          </span>
          <b>{name}</b>
          <IconButton
            label={m.guidance_moveUp({ name })}
            disabled={index === 0}
            onClick={() => onMove(index - 1)}
          >
            <IconArrowUp aria-hidden="true" />
          </IconButton>
          <IconButton
            label={m.guidance_moveDown({ name })}
            disabled={index === count - 1}
            onClick={() => onMove(index + 1)}
          >
            <IconArrowDown aria-hidden="true" />
          </IconButton>
          <IconButton label={m.guidance_removeBlock({ name })} disabled={count === 1} onClick={onRemove}>
            <IconTrash aria-hidden="true" />
          </IconButton>
        </div>
        {textsOf[kind].map((field) => (
          <TwoTexts
            key={field}
            label={labels[field]}
            long={field === 'body'}
            value={block[field]}
            valueEn={block[`${field}En`]}
            onChange={(text) => onChange(() => ({ [field]: text }))}
            onChangeEn={(text) => onChange(() => ({ [`${field}En`]: text }))}
            error={fault(field)}
            errorEn={fault(`${field}En`)}
          />
        ))}
        {kind === 'LINK' && (
          <TextInput
            label={m.guidance_url()}
            hint={
              link
                ? 'host' in link
                  ? m.guidance_urlOutside({ host: link.host })
                  : m.guidance_urlWithin()
                : m.guidance_urlHint()
            }
            inputMode="url"
            value={block.url}
            onChange={({ currentTarget: { value } }) => onChange(() => ({ url: value.trim() }))}
            error={fault('url')}
          />
        )}
        <div className={styles.pictures}>
          {placesOf[kind].map((place) => (
            <BlockPicture
              key={place}
              draftKey={`guidance.${guidanceId}.${block.key}${place === 'MAIN' ? '' : `.${place}`}`}
              name={name}
              place={place}
              kind={kind}
              picture={block.pictures[place] ?? null}
              onChange={(picture) =>
                onChange(({ pictures }) => ({ pictures: { ...pictures, [place]: picture ?? undefined } }))
              }
              fault={fault('pictures') ?? faultsOfMarks(faults, `blocks.${index}.pictures.${place}`)}
            />
          ))}
        </div>
      </Card>
    </li>
  )
}

/** The first fault of a picture's marks, wherever on it. */
const faultsOfMarks = (faults: Faults, field: string): string | undefined =>
  [...faults].find(([key]) => key.startsWith(field))?.[1]
