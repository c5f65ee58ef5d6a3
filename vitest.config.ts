import { defineConfig } from 'vitest/config';
import { HOW_TO_GET_ONE, postgresBinaries } from './test/postgres/binaries.ts';

// .ci/run reads the counts from a JSON report; people read the default one.
const report = process.env.VITEST_JSON_REPORT;

/** Tests that need PostgreSQL and have nothing to do with SQLite. */
const NOT_ON_SQLITE = [
  'test/postgres.test.ts',
  'test/store/postgres.test.ts',
  'test/store/postgres/**/*.test.ts',
];

/** The first of these, and tests that run on SQLite and once more here: they get their stores from `test/stores.ts`. */
const ON_POSTGRES = [
  'test/postgres.test.ts',
  'test/store/postgres/**/*.test.ts',
  'test/store/transfer.test.ts',
  'test/store/postgres.test.ts',
  'test/http/**/*.test.ts',
  'test/app/ingest.test.ts',
  'test/app/search.test.ts',
  'test/cli/cli.test.ts',
  'test/cli/copy.test.ts',
  'test/cli/shutdown.test.ts',
];

const postgres = postgresBinaries().length > 0;
if (!postgres) {
  const what = `There is no PostgreSQL here. ${HOW_TO_GET_ONE}`;
  if (process.env.POSTGRES_REQUIRED) throw new Error(what);
  console.error(`\n!! SKIPPED: all tests on PostgreSQL. ${what}\n`);
}

export default defineConfig({
  test: {
    // on two cores, vitest would leave one to itself, which has little to do
    maxWorkers: '100%',
    testTimeout: 60_000,
    hookTimeout: 60_000,
    reporters: report ? ['default', ['json', { outputFile: report }]] : ['default'],
    projects: [
      {
        extends: true,
        test: {
          name: 'sqlite',
          include: ['test/**/*.test.ts'],
          exclude: NOT_ON_SQLITE,
          provide: { engine: 'sqlite' },
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          name: 'postgres',
          include: postgres ? ON_POSTGRES : [],
          globalSetup: ['test/postgres/setup.ts'],
          provide: { engine: 'postgres' },
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
