import { reactRouter } from '@react-router/dev/vite';
import { defineConfig } from 'vite';

const conditions = ['source', 'module', 'browser', 'development|production'];

/** React and everything that imports it: within the server's bundle, so that there is one React. */
const REACT = ['react', 'react-dom', 'react-router', '@react-router/express', '@react-router/node', 'nhsuk-react-components'];

export default defineConfig({
  plugins: [reactRouter()],
  resolve: { conditions },
  // React asks NODE_ENV at every start whether it is React for developers, four times as slow. NODE_ENV says here whether secrets must
  // be real; what is built is always React for production.
  define: { 'process.env.NODE_ENV': JSON.stringify('production') },
  ssr: { noExternal: REACT, resolve: { conditions: ['source', 'module', 'node', 'development|production'] } },
  build: { assetsInlineLimit: 0 },
  environments: {
    ssr: { build: { rolldownOptions: { input: './server/create-pages.ts' } } },
  },
  css: { preprocessorOptions: { scss: { loadPaths: ['../../node_modules'], quietDeps: true } } },
});
