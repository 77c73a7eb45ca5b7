import { may, staffRoles } from '@kewo/domain'
import { messagesPlugin } from '@kewo/ui/build'
import { askEarly, outboxWorker, pushWorker, trustedDocuments } from '@kewo/web/build'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { VitePWA } from 'vite-plugin-pwa'
import { serviceWorker } from './serviceWorker.config.ts'

const server = { target: `http://127.0.0.1:${process.env['PORT'] ?? 4000}`, changeOrigin: false }

// As in the portal: few and full files, for the tablet on the road. What Today is drawn with is one of them, without what it does
// without.
const groups = [
  { name: 'app', tags: ['$initial' as const] },
  { name: 'today', test: /src\/today\/TodayPage/ },
  { name: 'shared', minShareCount: 4 },
]

export default defineConfig({
  base: '/staff/',
  plugins: [
    trustedDocuments(import.meta.dirname),
    react(),
    messagesPlugin(import.meta.dirname),
    pushWorker(),
    outboxWorker(),
    askEarly(import.meta.dirname, {
      ...{ app: 'manager', paths: ['', 'today'], file: 'src/today/TodayPage.tsx' },
      ...{ query: 'Today', variables: { longAgoDays: 30 } },
      roles: staffRoles.filter((role) => may([role], 'makeVisits')),
    }),
    VitePWA(serviceWorker),
  ],
  server: {
    port: 5174,
    strictPort: true,
    proxy: { '/graphql': { ...server, ws: true }, '/api': server, '/health': server },
  },
  build: { target: 'es2022', manifest: true, rolldownOptions: { output: { codeSplitting: { groups } } } },
})
