// Gives the pane the printer's templates, compiled beforehand: a strict policy forbids compiling in the page.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import Handlebars from 'handlebars';
import { root } from '../set-up.mjs';

/** Forms of a position: the documents that the pane shows. */
export const formIds = ['duty-assignment', 'job-description'];

const folder = path.join(root, 'templates');
const read = (...parts) => readFileSync(path.join(folder, ...parts), 'utf8');

/** The printer's options (pipeline/templates.ts): the same helpers, nothing else. */
const options = {
  strict: true,
  knownHelpers: { if: true, each: true, with: true, unless: true },
  knownHelpersOnly: true,
};

function moduleText() {
  const partials = readdirSync(path.join(folder, 'shared'))
    .filter((name) => name.endsWith('.hbs'))
    .map((name) => {
      const spec = Handlebars.precompile(read('shared', name).trim(), options);
      return `engine.registerPartial(${JSON.stringify(path.basename(name, '.hbs'))}, engine.template(${spec}));`;
    });
  const forms = formIds.map((id) => {
    const spec = Handlebars.precompile(read(id, 'page.hbs'), options);
    return `${JSON.stringify(id)}: engine.template(${spec}),`;
  });
  return [
    "import Handlebars from 'handlebars/runtime';",
    'const engine = Handlebars.create();',
    ...partials,
    `export const templates = {\n${forms.join('\n')}\n};`,
    `export const screenStyles = ${JSON.stringify(screenStyles())};`,
  ].join('\n');
}

/** Answers the import of `jobsheet:templates`. */
export const templatesPlugin = {
  name: 'templates',
  setup(build) {
    build.onResolve({ filter: /^jobsheet:templates$/ }, ({ path: name }) => ({
      path: name,
      namespace: 'templates',
    }));
    build.onLoad({ filter: /.*/, namespace: 'templates' }, () => ({
      contents: moduleText(),
      resolveDir: root,
      loader: 'js',
    }));
  },
};

/** Returns the forms' style sheet for a screen: no paper rules, the page's own element for `html` and `body`. */
function screenStyles() {
  const sheets = [
    read('shared', 'document.css'),
    ...formIds.map((id) => read(id, 'page.css')),
  ].join('\n');
  const bare = sheets
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/@page[^{]*\{(?:[^{}]|\{[^{}]*\})*\}/g, '')
    .replace(/@media screen\s*\{(?:[^{}]|\{[^{}]*\})*\}/g, '')
    .replace(/(^|[},\s])html(?=[\s,{])/g, '$1.pages')
    .replace(/(^|[},\s])body(?=[\s,{])/g, '$1.pages');
  const page = readFileSync(path.join(root, 'addin/preview/page.css'), 'utf8').replace(
    /\/\*[^]*?\*\//g,
    '',
  );
  return `${bare}${page}`.replace(/\s+/g, ' ');
}
