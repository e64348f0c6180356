import { reactRouter } from '@react-router/dev/vite';
import { defineConfig } from 'vite';

const conditions = ['source', 'module', 'browser', 'development|production'];

export default defineConfig({
  plugins: [reactRouter()],
  resolve: { conditions },
  ssr: { resolve: { conditions: ['source', 'module', 'node', 'development|production'] } },
  build: { assetsInlineLimit: 0 },
  environments: {
    ssr: { build: { rolldownOptions: { input: './server/create-pages.ts' } } },
  },
  css: { preprocessorOptions: { scss: { loadPaths: ['../../node_modules'], quietDeps: true } } },
});
