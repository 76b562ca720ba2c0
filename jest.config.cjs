module.exports = {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/tests/**/*.test.ts'],
  transform: { '\\.ts$': '<rootDir>/tests/support/esbuild-transform.cjs' },
  testTimeout: 60000,
  maxWorkers: 2,
};
