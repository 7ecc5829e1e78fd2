import { defineConfig } from 'vite';

// Where `npm run dev` finds the service that it puts the page in front of.
const service = 'http://localhost:5080';

export default defineConfig({
  base: '/explorer/',
  build: {
    outDir: 'dist',
    // The editor is one large piece by nature; it comes from the service's own machine.
    chunkSizeWarningLimit: 5000,
    // "use client" speaks to server-side rendering, which this page has none of.
    rolldownOptions: { checks: { moduleLevelDirective: false } },
  },
  worker: { format: 'es' },
  server: {
    proxy: {
      '/graphql': service,
      '/explorer/queries.json': service,
    },
  },
});
