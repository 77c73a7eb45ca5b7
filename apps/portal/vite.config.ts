import { messagesPlugin } from '@kewo/ui/build'
import { askEarly, outboxWorker, pushWorker, trustedDocuments } from '@kewo/web/build'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { VitePWA } from 'vite-plugin-pwa'
import { serviceWorker } from './serviceWorker.config.ts'

const server = { target: `http://127.0.0.1:${process.env['PORT'] ?? 4000}`, changeOrigin: false }

// A phone asks for six files at a time and waits for each: what every page needs is one file, what Home needs beside it
// another, and what four of the other pages share a third. So two files come before Home shows, and nothing that Home
// does without.
const groups = [
  { name: 'app', tags: ['$initial' as const] },
  { name: 'home', test: /src\/home\/HomePage/ },
  { name: 'shared', minShareCount: 4 },
]

export default defineConfig({
  plugins: [
    trustedDocuments(import.meta.dirname),
    react(),
    messagesPlugin(import.meta.dirname),
    pushWorker(),
    outboxWorker(),
    askEarly(import.meta.dirname, {
      ...{ app: 'portal', paths: [''], file: 'src/home/HomePage.tsx', query: 'Home' },
    }),
    VitePWA(serviceWorker),
  ],
  // For React before 18; ours has it itself.
  resolve: { alias: [{ find: /^use-sync-external-store\/shim(\/index\.js)?$/, replacement: 'react' }] },
  server: {
    port: 5173,
    strictPort: true,
    proxy: { '/graphql': { ...server, ws: true }, '/api': server, '/health': server },
  },
  build: {
    target: 'es2022',
    manifest: true,
    rolldownOptions: { output: { codeSplitting: { groups } } },
  },
})
