import '@mantine/spotlight/styles.css'
import './palette.css'
import { VisuallyHidden } from '@kewo/ui'
import { Modal } from '@mantine/core'
import { Spotlight } from '@mantine/spotlight'
import { IconSearch } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { usePlaces } from '../frame/usePlaces.ts'
import { useSettled } from '../list/useSettled.ts'
import { m } from '../paraglide/messages.js'
import { finders } from './finders.ts'

export function PaletteBox() {
  const [query, setQuery] = useState('')
  const text = query.trim()
  const asked = useSettled(text)
  const navigate = useNavigate()
  const places = usePlaces().filter(({ label }) => label().toLowerCase().includes(text.toLowerCase()))
  return (
    <Spotlight.Root
      shortcut="mod + K"
      tagsToIgnore={[]}
      query={query}
      onQueryChange={setQuery}
      scrollable
      maxHeight="60dvh"
    >
      <VisuallyHidden>
        <Modal.Title>{m.palette_title()}</Modal.Title>
      </VisuallyHidden>
      <Spotlight.Search
        aria-label={m.palette_open()}
        placeholder={m.palette_open()}
        leftSection={<IconSearch aria-hidden="true" size={20} />}
      />
      <Spotlight.ActionsList>
        {places.length > 0 && (
          <Spotlight.ActionsGroup label={m.palette_places()}>
            {places.map(({ path, label, icon }) => (
              <Spotlight.Action
                key={path}
                label={label()}
                leftSection={icon}
                onClick={() => navigate({ to: path })}
              />
            ))}
          </Spotlight.ActionsGroup>
        )}
        {asked !== '' && finders.map((Finder) => <Finder key={Finder.name} text={asked} />)}
        <Spotlight.Empty>{m.palette_nothing()}</Spotlight.Empty>
      </Spotlight.ActionsList>
    </Spotlight.Root>
  )
}
