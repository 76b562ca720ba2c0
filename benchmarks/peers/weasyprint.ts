import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { packageRoot } from '../../pipeline/package-root';
import { hasProgram } from './has-program';
import { workers, type Peer } from './peer';

const script = path.join(packageRoot, 'benchmarks', 'peers', 'weasyprint-worker.py');

/** The Python that a `weasyprint` command of the path runs in: its first line names it. */
function pythonOfCommand(): string[] {
  return (process.env['PATH'] ?? '').split(path.delimiter).flatMap((folder) => {
    const command = path.join(folder, 'weasyprint');
    if (!existsSync(command)) return [];
    return /^#!\s*(\S*python\S*)/.exec(readFileSync(command, 'utf8'))?.slice(1) ?? [];
  });
}

/** Returns a Python that has WeasyPrint; undefined where there is none. */
function findPython(): string | undefined {
  return ['python3', ...pythonOfCommand()].find((python) =>
    hasProgram(python, '-c', 'import weasyprint'),
  );
}

/** WeasyPrint with jobsheet's own HTML and style sheet: PDF/A-3b. */
export const weasyprint: Peer = {
  name: `WeasyPrint, ${workers} processes`,
  findFault: () => (findPython() ? null : 'no Python with the module weasyprint'),
  prepare({ folder, input }) {
    const pages = path.join(folder, 'weasyprint.json');
    const css = path.join(folder, 'weasyprint.css');
    const page = (html: string, at: number): object => {
      const { file = '', title = '' } = input.forms[at] ?? {};
      return { file, html: `<!doctype html><html lang="th"><title>${title}</title>${html}` };
    };
    writeFileSync(pages, JSON.stringify(input.pages.map(page)));
    writeFileSync(css, input.css);
    const python = findPython() ?? '';
    return (outDir) =>
      Array.from({ length: workers }, (_, number) => [
        {
          program: python,
          args: [script, pages, css, outDir, String(number), String(workers)],
        },
      ]);
  },
};
