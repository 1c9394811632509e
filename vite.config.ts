import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** The explorer: from src/explorer into dist/explorer, with nothing that its Content-Security-Policy forbids. */
export default defineConfig({
  root: 'src/explorer',
  plugins: [react()],
  build: {
    outDir: '../../dist/explorer',
    emptyOutDir: true,
    target: 'es2022',
    // Images and fonts as files: the policy allows no data addresses, and files are kept by the browser.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
  },
});
