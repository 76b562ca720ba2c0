import tseslint from 'typescript-eslint';

/** Layers of core from left to right: a layer never imports one that stands after it. */
const layers = [
  'workbook',
  'findings',
  'thai',
  'sheets',
  'layout',
  'model',
  'edits',
  'rules',
  'review',
  'forms',
  'messages',
  'exchange',
];
const peers = {
  workbook: ['findings', 'thai'],
  findings: ['thai'],
  rules: ['review', 'forms'],
  review: ['rules', 'forms'],
  forms: ['rules'],
};

const platform = ['exceljs', 'puppeteer', 'puppeteer-core', 'handlebars', 'node:*', 'fs', 'path'];
const callers = ['**/pipeline/**', '**/addin/**', '**/tests/**', '**/templates/**'];

const unwantedSyntax = [
  { selector: 'ExportDefaultDeclaration', message: 'Use a named export.' },
  { selector: 'ExportAllDeclaration', message: 'No barrels.' },
];

const excelRun = {
  selector: "MemberExpression[object.name='Excel'][property.name='run']",
  message: 'Only addin/excel/run-excel.ts calls Excel.run.',
};

function forbiddenFrom(layer) {
  const after = layers.slice(layers.indexOf(layer) + 1);
  const mayMeet = layer === 'messages' ? [] : ['messages'];
  const forbidden = [...after, ...mayMeet].filter(
    (name) => !(peers[layer] ?? []).includes(name) || name === 'messages',
  );
  return [...new Set(forbidden)].flatMap((name) => [`../${name}/*`, `../../${name}/*`]);
}

function restrict(files, patterns) {
  return {
    files,
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            { group: patterns, message: 'This import crosses a layer (docs/ARCHITECTURE.md).' },
          ],
        },
      ],
    },
  };
}

export default tseslint.config(
  { ignores: ['dist/**', 'out/**', 'node_modules/**', 'coverage/**'] },
  ...tseslint.configs.strict,
  {
    files: ['**/*.ts'],
    rules: {
      'max-lines-per-function': ['error', { max: 60 }],
      'max-lines': ['error', { max: 300 }],
      complexity: ['error', 15],
      'no-console': 'error',
      'no-restricted-syntax': ['error', ...unwantedSyntax],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
    },
  },
  {
    files: ['core/**/*.ts'],
    rules: {
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random', message: 'core has no random source.' },
        { object: 'Date', property: 'now', message: 'core has no clock.' },
      ],
      'no-restricted-globals': ['error', 'process', 'window', 'document', 'console'],
    },
  },
  restrict(['core/*.ts'], [...platform, ...callers]),
  ...layers.map((layer) =>
    restrict([`core/${layer}/**/*.ts`], [...platform, ...callers, ...forbiddenFrom(layer)]),
  ),
  restrict(['addin/**/*.ts'], ['**/pipeline/**', 'exceljs', 'puppeteer', 'node:*']),
  {
    files: ['addin/**/*.ts'],
    ignores: ['addin/excel/run-excel.ts'],
    rules: { 'no-restricted-syntax': ['error', ...unwantedSyntax, excelRun] },
  },
  // A sync in a loop is a message to Excel a turn: what needs one says why.
  { files: ['addin/excel/**/*.ts'], rules: { 'no-await-in-loop': 'error' } },
  restrict(['pipeline/**/*.ts'], ['**/addin/**']),
  {
    files: ['tests/**/*.ts', 'benchmarks/**/*.ts'],
    rules: { 'max-lines-per-function': 'off', 'max-lines': ['error', { max: 350 }] },
  },
  { files: ['benchmarks/**/*.ts', 'scripts/**/*.mjs'], rules: { 'no-console': 'off' } },
  {
    files: ['**/*.cjs'],
    rules: { '@typescript-eslint/no-require-imports': 'off' },
    languageOptions: { globals: { module: 'writable', require: 'readonly' } },
  },
);
