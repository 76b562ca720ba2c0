// Bundles the add-in into dist/addin (or `--out FOLDER`): `--base URL` is where it will be served, `--office-js self` brings Office.js along.
import {
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { templatesPlugin } from './addin/templates-plugin.mjs';
import { devBase, manifestFor } from './manifest.mjs';
import { root, setUp } from './set-up.mjs';

const usualFolder = path.join(root, 'dist', 'addin');

const cdn = 'https://appsforoffice.microsoft.com';

/** Leaves out what the pane never uses of zod: its messages in any language, JSON Schema, cycles, code made from text. */
const leanZod = {
  name: 'lean-zod',
  setup(build) {
    const unused =
      /zod[\\/]v4[\\/](locales[\\/]index|core[\\/](compile|memoizer|to-json-schema|json-schema-processors|json-schema-generator)|classic[\\/]from-json-schema)\.js$/;
    build.onLoad({ filter: /zod[\\/]v4[\\/]locales[\\/]en\.js$/ }, () => {
      return { contents: "export default () => ({ localeError: () => '' });", loader: 'js' };
    });
    build.onLoad({ filter: unused }, ({ path: file }) => {
      const names = readFileSync(file, 'utf8').matchAll(/^export (?:const|class|function) (\w+)/gm);
      const contents = [...names]
        .map(([, name]) => `export const ${name} = () => undefined;`)
        .join('\n');
      return { contents, loader: 'js' };
    });
  },
};

/** The pane's policy lets it load scripts of its own and nothing else: the font's bytes come in one, when they are needed. */
const formFonts = 'form-fonts.js';

const formFontsApart = {
  name: 'form-fonts-apart',
  setup(build) {
    const filter = /^jobsheet:form-fonts$/;
    build.onResolve({ filter }, () => ({ path: `./${formFonts}`, external: true }));
  },
};

function buildFormFonts(build, out) {
  const contents = `import regular from './SarabunJobsheet-Regular.ttf';
import bold from './SarabunJobsheet-Bold.ttf';
export const fonts = [{ weight: '400', bytes: regular }, { weight: '700', bytes: bold }];`;
  return build({
    stdin: { contents, resolveDir: path.join(root, 'templates/fonts') },
    outfile: path.join(out, formFonts),
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    loader: { '.ttf': 'binary' },
    banner: { js: '/* Sarabun Jobsheet, made from Sarabun under the SIL Open Font License 1.1 */' },
    logLevel: 'warning',
  });
}

function copyPages(out, isSelf) {
  for (const page of ['pane.html', 'help.html']) {
    let html = readFileSync(path.join(root, 'addin', page), 'utf8');
    if (isSelf) {
      html = html
        .replace(`${cdn}/lib/1/hosted/office.js`, 'office/office.js')
        .replace(` ${cdn}`, '');
    }
    writeFileSync(path.join(out, page), html);
  }
}

/** The files that Office.js loads in Excel, without debug versions, in the languages of the pane. */
function copyOfficeJs(out) {
  const from = path.join(root, 'node_modules/@microsoft/office-js/dist');
  const to = path.join(out, 'office');
  for (const name of readdirSync(from)) {
    const isFolder = statSync(path.join(from, name)).isDirectory();
    const isWanted = isFolder
      ? ['en-us', 'th-th', 'telemetry', 'ariatelemetry', 'webauth'].includes(name)
      : /^(office\.js|excel|o15apptofile|es6-promise|html2canvas).*\.js$|^office\.js$/.test(name) &&
        !/\.debug\.js$/.test(name);
    if (isWanted) cpSync(path.join(from, name), path.join(to, name), { recursive: true });
  }
}

/** Builds the add-in; returns its folder. */
export async function buildAddin({ base = devBase, officeJs = 'cdn', out = usualFolder } = {}) {
  const { build } = await import('esbuild');
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  await build({
    entryPoints: [path.join(root, 'addin', 'app.ts')],
    outfile: path.join(out, 'pane.js'),
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    sourcemap: 'linked',
    plugins: [templatesPlugin, formFontsApart, leanZod],
    logLevel: 'warning',
  });
  await buildFormFonts(build, out);
  copyPages(out, officeJs === 'self');
  cpSync(path.join(root, 'addin/pane.css'), path.join(out, 'pane.css'));
  cpSync(path.join(root, 'addin/assets'), path.join(out, 'assets'), { recursive: true });
  writeFileSync(path.join(out, 'manifest.xml'), await manifestFor(base));
  if (officeJs === 'self') copyOfficeJs(out);
  return out;
}

if (
  process.argv[1] &&
  path.resolve(process.argv[1]) === path.join(root, 'scripts/build-addin.mjs')
) {
  setUp();
  const { values } = parseArgs({
    options: { base: { type: 'string' }, 'office-js': { type: 'string' }, out: { type: 'string' } },
  });
  const isKnown = ['cdn', 'self', undefined].includes(values['office-js']);
  if (!isKnown || (values.base && !/^https:\/\/.*\/$/.test(values.base))) {
    console.error('build-addin: --base https://…/ (with a closing slash), --office-js cdn or self');
    process.exit(2);
  }
  console.log(
    await buildAddin({ base: values.base, officeJs: values['office-js'], out: values.out }),
  );
}
