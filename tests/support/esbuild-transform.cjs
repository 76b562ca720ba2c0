// Turns TypeScript into CommonJS for Jest with the bundler that the product uses.
const { createHash } = require('node:crypto');
const { transformSync, version } = require('esbuild');

module.exports = {
  getCacheKey: (source, file) =>
    createHash('sha256').update(`${version} require ${file} ${source}`).digest('hex'),
  process: (source, file) => ({
    code: transformSync(source, {
      loader: 'ts',
      format: 'cjs',
      target: 'node20',
      // Jest has no loader for imports at run time; a require behind a promise is what the bundle has too.
      supported: { 'dynamic-import': false },
      sourcemap: 'inline',
      sourcefile: file,
    }).code,
  }),
};
