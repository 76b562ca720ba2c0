import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import Handlebars from 'handlebars';
import { packageRoot } from '../../pipeline/package-root';
import { hasProgram } from './has-program';
import { workers, type Command, type Office, type Peer } from './peer';
import type { PeerForm } from './peer-form';

/** Widths of columns in millimetres: those of the style sheet, of 160. */
const widths = [27.2, 60.8, 19.2, 52.8, 12.8, 89.6, 57.6, 53.3];
/** Full stops that are as wide as a letter of the dotted line, and the most that fit. */
const stopsInLetter = 1.5;
const mostStops = 36;
/** Files of a call: soffice overlooks what comes after its 255th argument, without a word. */
const mostFiles = 200;

const filter = `pdf:writer_pdf_Export:${JSON.stringify({
  SelectPdfVersion: { type: 'long', value: '3' },
  UseTaggedPDF: { type: 'boolean', value: 'true' },
})}`;

function viewOf(form: PeerForm): object {
  const stops = (dots: number): number => Math.min(mostStops, Math.round(dots * stopsInLetter));
  return {
    ...form,
    widths,
    general: form.general.map((row) => row.map((text, at) => ({ text, isLabel: at % 2 === 0 }))),
    signatures: form.signatures.map((one) => ({ ...one, dotted: '.'.repeat(stops(one.dots)) })),
  };
}

/** Lets programs that take the system's fonts find the product's own. */
function writeFontConfig(folder: string): string {
  const file = path.join(folder, 'fonts.conf');
  const fonts = path.join(packageRoot, 'templates', 'fonts');
  writeFileSync(
    file,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${fonts}</dir>` +
      '<include ignore_missing="yes">/etc/fonts/fonts.conf</include></fontconfig>',
  );
  return file;
}

function writeForms(folder: string, { input }: Office): string[] {
  const template = path.join(packageRoot, 'benchmarks', 'peers', 'form.fodt.hbs');
  const fill = Handlebars.compile<object>(readFileSync(template, 'utf8'));
  return input.forms.map((form) => {
    const file = path.join(folder, `${path.parse(form.file).name}.fodt`);
    writeFileSync(file, fill(viewOf(form)));
    return file;
  });
}

/** A LibreOffice with a profile of its own: two of them cannot share one at the same time. */
function officeIn(folder: string, number: number) {
  const profile = pathToFileURL(path.join(folder, `profile-${number}`)).href;
  const env = { FONTCONFIG_FILE: writeFontConfig(folder) };
  const options = [`-env:UserInstallation=${profile}`, '--headless', '--convert-to', filter];
  return (outDir: string, files: readonly string[]): Command => ({
    program: 'soffice',
    args: [...options, '--outdir', outDir, ...files],
    env,
  });
}

/**
 * Sets one form outside the measured time, so that the profile is there when it begins; throws when nothing is set, as
 * by an office without Writer.
 */
function warmUp({ program, args, env }: Command, pdf: string): void {
  rmSync(pdf, { force: true });
  spawnSync(program, args, { env: { ...process.env, ...env }, stdio: 'ignore' });
  if (!existsSync(pdf)) throw new Error('soffice sets no text documents: Writer is missing');
}

function chunksOf<T>(all: readonly T[], size: number): T[][] {
  const count = Math.ceil(all.length / size);
  return Array.from({ length: count }, (_, at) => all.slice(at * size, (at + 1) * size));
}

/** LibreOffice Writer: a flat text document a form (`form.fodt.hbs`), many in a call; tagged, PDF/A-3b. */
export const libreOffice: Peer = {
  name: `LibreOffice, ${workers} processes`,
  findFault: () => (hasProgram('soffice', '--version') ? null : 'no soffice command'),
  prepare(office) {
    const folder = path.join(office.folder, 'libreoffice');
    mkdirSync(folder);
    const files = writeForms(folder, office);
    const lanes = Array.from({ length: workers }, (_, number) => {
      const convert = officeIn(folder, number);
      const [first = ''] = files;
      warmUp(convert(folder, [first]), first.replace(/fodt$/, 'pdf'));
      const own = files.filter((_, at) => at % workers === number);
      return { convert, chunks: chunksOf(own, mostFiles) };
    });
    return (outDir) =>
      lanes.map(({ convert, chunks }) => chunks.map((chunk) => convert(outDir, chunk)));
  },
};
