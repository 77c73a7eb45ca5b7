import { useNavigate } from '@tanstack/react-router'
import { useNewHelpRequestDraft } from '../helpRequests/newHelpRequestDraft.ts'
import { paths } from '../paths.ts'

/** Opens a new request about a display with its first words written; what the shop has typed there itself stays. */
export function useAskAbout(): (words: string) => void {
  const navigate = useNavigate()
  const draft = useNewHelpRequestDraft()
  return (words) => {
    if (!draft.value.words.trim()) draft.set({ ...draft.value, category: 'DISPLAY', words })
    void navigate({ to: paths.newHelpRequest, search: { category: 'DISPLAY' } })
  }
}
