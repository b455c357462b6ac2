// How Sutoor is built and tested: the site by Vite, the tests by vitest in three projects.
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { sutoor } from './src/publish/site/vite-plugin.ts'

export default defineConfig({
  plugins: [
    react({ compiler: true }),
    sutoor({
      // The benchmark builds the site with longer articles.
      seeds: process.env['SUTOOR_SEEDS'] ?? 'seeds',
      origin: process.env['SUTOOR_ORIGIN'] ?? '',
    }),
  ],
  build: {
    // Every browser that the styles below are made for preloads modules by itself.
    modulePreload: { polyfill: false },
    // Keeps light-dark() native; a lower target would turn it into variables.
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
  },
  test: {
    passWithNoTests: true,
    // Only a last guard: a test that asserts how long something takes fails on somebody's machine.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'engine',
          environment: 'node',
          include: ['tests/{article,urdu,publish}/**/*.test.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'page',
          environment: 'jsdom',
          include: [
            'tests/{library,preferences,kit,text,study,print,reader,entities,timeline,share,words,sound,search,app}/**/*.test.{ts,tsx}',
          ],
          setupFiles: ['tests/fixtures/setup-page.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          environment: 'node',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: ['tests/browser/global-setup.ts'],
          fileParallelism: true,
          maxWorkers: 2,
          testTimeout: 30_000,
          // A story on a busy machine may miss a moment; one that is wrong fails twice.
          retry: 1,
          hookTimeout: 60_000,
        },
      },
    ],
  },
})
