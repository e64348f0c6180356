import type { Plugin } from 'vite';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [inOneDocument()],
  resolve: { conditions: ['source', 'module', 'browser', 'development|production'] },
  build: {
    outDir: 'build',
    assetsInlineLimit: Number.MAX_SAFE_INTEGER,
    cssCodeSplit: false,
    modulePreload: false,
    rolldownOptions: { input: { document: 'index.html', worker: 'worker/worker.ts' }, output: { entryFileNames: '[name].js' } },
  },
  css: { preprocessorOptions: { scss: { loadPaths: ['../../node_modules', '../admin/src/styles'], quietDeps: true } } },
});

/** Puts script and style into the document itself, so that nothing is left to be asked for once it is there. The worker stays a file of its own. */
function inOneDocument(): Plugin {
  return {
    name: 'in-one-document',
    enforce: 'post',
    generateBundle(_options, bundle) {
      const html = bundle['index.html'];
      const script = bundle['document.js'];
      const style = Object.values(bundle).find(({ fileName }) => fileName.endsWith('.css'));
      if (html?.type !== 'asset' || script?.type !== 'chunk' || style?.type !== 'asset') throw new Error('The document, its script or its style was not built.');
      // A function, because in a string to put in, a dollar sign has a meaning of its own.
      html.source = String(html.source)
        .replace(/\s*<link rel="stylesheet"[^>]*>/, () => `<style>${String(style.source)}</style>`)
        .replace(/\s*<script type="module"[^>]*src=[^>]*><\/script>/, '')
        .replace('</body>', () => `<script type="module">${script.code.replaceAll('</script', '<\\/script')}</script></body>`);
      const left = Object.values(bundle).filter(({ fileName }) => !['index.html', 'document.js', 'worker.js', style.fileName].includes(fileName));
      if (left.length > 0) throw new Error(`Left outside of the document: ${left.map(({ fileName }) => fileName).join(', ')}.`);
      Reflect.deleteProperty(bundle, script.fileName);
      Reflect.deleteProperty(bundle, style.fileName);
    },
  };
}
