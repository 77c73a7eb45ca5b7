import { longestVoiceSeconds, voiceSeconds } from '@kewo/domain'
import { builder } from '../builder/builder.ts'

// No node of its own: it is reached only through a request that the viewer sees, and its address asks for permission again.
builder.prismaObject('VoiceMemo', {
  description:
    'What a shop said aloud. Upload with POST /api/files (multipart, field "file"; WebM or Ogg of Opus, MP4 of AAC or Opus; at most 1 MB), which answers with its id.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Plain id, as an upload answers it and inputs take it.' }),
    url: t.string({
      description: 'Address on this server; needs the same session as the request. It gives parts, too.',
      select: { id: true },
      resolve: ({ id }) => `/api/voices/${id}`,
    }),
    seconds: t.int({
      description: `How long it lasts, 1 to ${longestVoiceSeconds}.`,
      select: { milliseconds: true },
      resolve: ({ milliseconds }) => voiceSeconds(milliseconds),
    }),
  }),
})
