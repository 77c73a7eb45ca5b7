import { useMay } from '../viewer/useMay.ts'

/** Whether the person sees declines shop by shop: the manager of these shops does, nobody above. */
export function useOwnShopsOnly(): boolean {
  const may = useMay()
  return may('knowWhoDeclined') && !may('overseeCampaigns')
}
