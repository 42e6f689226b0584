import { defineConfig } from 'vitest/config'

// Two cores are the machine we promise to fit: two workers, and the browser tests one at a time.
export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: {
    include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
    maxWorkers: 2,
    testTimeout: 20_000,
    hookTimeout: 60_000,
    reporters: ['default', './test/closing-line.ts'],
  },
})
