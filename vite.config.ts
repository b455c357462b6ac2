// How Sutoor is built and tested: the site by Vite, the tests by vitest in four projects.
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
    // Only last guards: a test that asserts how long something takes fails on somebody's machine.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 60_000 } },
    maxWorkers: 2,
    // Component tests print the page that they looked at; all of it hides what failed.
    env: { DEBUG_PRINT_LIMIT: '1000' },
    // A file in a new folder belongs to one of these by itself.
    projects: [
      {
        extends: true,
        test: {
          name: 'engine',
          environment: 'node',
          include: ['tests/{article,urdu,publish,tools}/**/*.test.ts'],
          // Pure code, and one lexicon for all files of a worker.
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          // Where such a file needs a DOM it says so in its first line.
          name: 'rooms',
          environment: 'node',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/{article,urdu,publish,tools,browser}/**'],
        },
      },
      {
        extends: true,
        test: {
          name: 'components',
          environment: 'jsdom',
          include: ['tests/**/*.test.tsx'],
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
        },
      },
    ],
  },
})
