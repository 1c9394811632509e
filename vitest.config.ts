import { createRequire } from 'node:module';
import { defineConfig } from 'vitest/config';

const require = createRequire(import.meta.url);

export default defineConfig({
  // One copy of graphql: Pothos and yoga would otherwise load the CommonJS and the module build side by side.
  resolve: { alias: [{ find: /^graphql$/, replacement: require.resolve('graphql') }] },
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: ['tests/store/global-setup.ts'],
    testTimeout: 30_000,
    hookTimeout: 120_000,
  },
});
