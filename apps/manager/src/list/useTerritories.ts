import { graphql } from '@kewo/schema/client'
import { textIn } from '@kewo/ui/labels'
import { useQuery } from 'urql'
import { m } from '../paraglide/messages.js'
import { useMay } from '../viewer/useMay.ts'

const TerritoriesQuery = graphql(`
  query TerritoryChoices {
    territories(first: 100) {
      nodes {
        id
        name
        nameEn
      }
    }
  }
`)

type Choice = { value: string; label: string }

/** The territories that one arranges, as choices; the one that is chosen is always among them. */
export function useTerritories(chosen: string | undefined): Choice[] {
  const arranges = useMay()('arrangeTerritories')
  const [{ data }] = useQuery({ query: TerritoriesQuery, pause: !arranges })
  const choices = (data?.territories.nodes ?? []).map(({ id, name, nameEn }) => ({
    value: id,
    label: textIn(name, nameEn),
  }))
  if (chosen === undefined || choices.some(({ value }) => value === chosen)) return choices
  return [...choices, { value: chosen, label: m.list_chosenTerritory() }]
}
