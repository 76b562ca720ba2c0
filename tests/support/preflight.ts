import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { hasTool } from './find-tool';
import { makePdfa1Twin } from './make-pdfa1-twin';

const jarOf = (name: string): string => `/usr/share/java/${name}.jar`;
/** Of Debian's libpdfbox2-java, which brings all of them. */
const jars = ['preflight', 'pdfbox2', 'fontbox2', 'xmpbox', 'commons-logging', 'commons-io'];
/** What Java took out and Preflight asks for: libraries of Debian, or what we compile in their place. */
const others = ['javax.activation', 'jaxb-api'];

/** The three classes of those libraries that Preflight uses. */
const stubs: Readonly<Record<string, string>> = {
  'javax/activation/DataSource.java': `package javax.activation;
public interface DataSource {
  java.io.InputStream getInputStream() throws java.io.IOException;
  java.io.OutputStream getOutputStream() throws java.io.IOException;
  String getContentType();
  String getName();
}`,
  'javax/activation/FileDataSource.java': `package javax.activation;
public class FileDataSource implements DataSource {
  private final java.io.File file;
  public FileDataSource(java.io.File file) { this.file = file; }
  public java.io.InputStream getInputStream() throws java.io.IOException { return new java.io.FileInputStream(file); }
  public java.io.OutputStream getOutputStream() throws java.io.IOException { return new java.io.FileOutputStream(file); }
  public String getContentType() { return "application/pdf"; }
  public String getName() { return file.getName(); }
}`,
  'javax/xml/bind/DatatypeConverter.java': `package javax.xml.bind;
public final class DatatypeConverter {
  public static int parseInt(String text) { return Integer.parseInt(text.trim()); }
  public static java.util.Calendar parseDateTime(String text) {
    return java.util.GregorianCalendar.from(java.time.ZonedDateTime.parse(text));
  }
  public static String printHexBinary(byte[] bytes) {
    StringBuilder text = new StringBuilder();
    for (byte one : bytes) text.append(String.format("%02X", one));
    return text.toString();
  }
}`,
};

const hasOthers = others.every((name) => existsSync(jarOf(name)));

/** Whether PDFBox Preflight can run here. */
export const hasPreflight =
  jars.every((name) => existsSync(jarOf(name))) &&
  hasTool('java', ['-version']) &&
  (hasOthers || hasTool('javac', ['-version']));

function compileStubs(folder: string): string {
  const sources = Object.entries(stubs).map(([name, text]) => {
    const file = path.join(folder, 'stubs', name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
    return file;
  });
  const run = spawnSync('javac', ['-nowarn', ...sources], { encoding: 'utf8' });
  if (run.status !== 0) throw new Error(`javac failed: ${run.stderr}`);
  return path.join(folder, 'stubs');
}

/** Part 1 limits numbers to 32,767, which the long paper of a book passes; part 3 does not (6.1.13). */
const onlyOfPartOne = /Invalid float range/;

function errorsOf(report: string): string[] {
  const xml = readFileSync(report, 'utf8');
  const errors = [...xml.matchAll(/<code>([^<]*)<\/code>\s*<details>([^<]*)/g)];
  const named = errors.map(([, code, details]) => `${code} ${details}`);
  const others = [...new Set(named)].filter((error) => !onlyOfPartOne.test(error));
  const isJudged = xml.includes('<isValid type="PDF/A1-b">');
  return isJudged ? others : [...others, 'Preflight gave no judgement'];
}

/** Returns what PDFBox Preflight finds wrong with PDF/A-1b twins of PDFs, by the PDFs' names. */
export function preflight(pdfs: ReadonlyMap<string, Uint8Array>): Map<string, string[]> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'jobsheet-preflight-'));
  try {
    const extra = hasOthers ? others.map(jarOf) : [compileStubs(folder)];
    const twins = path.join(folder, 'twins');
    mkdirSync(twins);
    for (const [name, pdf] of pdfs) {
      writeFileSync(path.join(twins, `${name}.pdf`), makePdfa1Twin(pdf));
    }
    const classpath = [...jars.map(jarOf), ...extra].join(':');
    const main = 'org.apache.pdfbox.preflight.Validator_A1b';
    // A report beside each file; the exit code says that one of them is invalid.
    spawnSync('java', ['-cp', classpath, main, 'xml', 'batch', twins], { stdio: 'ignore' });
    const report = (name: string): string => path.join(twins, `${name}.pdf.preflight.xml`);
    return new Map([...pdfs.keys()].map((name) => [name, errorsOf(report(name))]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
